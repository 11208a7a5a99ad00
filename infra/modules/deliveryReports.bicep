// What became of text messages: Communication Services tells Event Grid, which tells the store.
param name string
param tags object

@secure()
param key string

// The path comes out of the code.
var path = loadJsonContent('../code/hosts.json').deliveryReports

resource communication 'Microsoft.Communication/communicationServices@2023-04-01' existing = {
  name: 'acs-${name}'
}

// Event Grid asks the store once whether it wants events.
resource endpoint 'Microsoft.Cdn/profiles/afdEndpoints@2025-06-01' existing = {
  name: 'afd-${name}/${name}'
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: 'egst-${name}'
  location: 'global'
  tags: tags
  properties: {
    source: communication.id
    topicType: 'Microsoft.Communication.CommunicationServices'
  }
}

resource reports 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = {
  parent: topic
  name: 'delivery-reports'
  properties: {
    destination: {
      endpointType: 'WebHook'
      properties: {
        #disable-next-line use-secure-value-for-secure-inputs // The secret is in the header, not in the address.
        endpointUrl: 'https://${endpoint.properties.hostName}/${path}'
        maxEventsPerBatch: 50
        preferredBatchSizeInKilobytes: 64
        deliveryAttributeMappings: [
          { name: 'X-Report-Key', type: 'Static', properties: { value: key, isSecret: true } }
        ]
      }
    }
    filter: { includedEventTypes: ['Microsoft.Communication.SMSDeliveryReportReceived'] }
    eventDeliverySchema: 'EventGridSchema'
    retryPolicy: { maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 }
  }
}
