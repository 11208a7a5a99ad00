// What became of text messages: Communication Services tells Event Grid, which tells the store.
param name string
param tags object
param communicationId string

@description('Where the store answers: Event Grid asks it once whether it wants events.')
param storeUrl string

@secure()
param key string

// The path comes out of the code.
var path = loadJsonContent('../code/hosts.json').deliveryReports

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: 'egst-${name}'
  location: 'global'
  tags: tags
  properties: {
    source: communicationId
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
        endpointUrl: '${storeUrl}/${path}'
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
