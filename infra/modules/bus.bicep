// The topic that events go through. Subscriptions and what they receive come out of the code (code/topic.json).
param name string
param location string
param tags object

@description('Premium has capacity of its own and messages above 256 KB.')
@allowed(['Standard', 'Premium'])
param sku string

@description('Who may send events.')
param senderIds string[]

@description('Who receives from every subscription, and from its dead letters.')
param receiverIds string[]

var code = loadJsonContent('../code/topic.json')
var dataSender = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '69a216fc-b8fb-44d8-bc22-1f3c2cd27a39')
var dataReceiver = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0')

resource namespace 'Microsoft.ServiceBus/namespaces@2024-01-01' = {
  name: 'sb-${name}'
  location: location
  tags: tags
  sku: sku == 'Premium' ? { name: sku, tier: sku, capacity: 1 } : { name: sku, tier: sku }
  properties: {
    disableLocalAuth: true
    minimumTlsVersion: '1.2'
    zoneRedundant: sku == 'Premium'
  }
}

resource topic 'Microsoft.ServiceBus/namespaces/topics@2024-01-01' = {
  parent: namespace
  name: code.name
  properties: {
    // The outbox sends what a crash left once more, under the same message id.
    requiresDuplicateDetection: true
    duplicateDetectionHistoryTimeWindow: 'PT1H'
    defaultMessageTimeToLive: 'P14D'
    maxSizeInMegabytes: 5120
  }
}

resource senders 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for principalId in senderIds: {
  name: guid(topic.id, principalId, dataSender)
  scope: topic
  properties: {
    roleDefinitionId: dataSender
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}]

module subscriptions 'subscription.bicep' = [for subscription in code.subscriptions: {
  name: 'subscription-${subscription.name}'
  params: {
    namespaceName: namespace.name
    topicName: topic.name
    name: subscription.name
    subjects: subscription.subjects
    receiverIds: receiverIds
    roleDefinitionId: dataReceiver
  }
}]

output fullyQualifiedNamespace string = '${namespace.name}.servicebus.windows.net'
output namespaceId string = namespace.id
