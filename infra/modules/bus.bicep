// The topic that events go through. Subscriptions and what they receive come out of the code (code/topic.json).
param name string
param location string
param tags object

@description('Premium has capacity of its own and messages above 256 KB.')
@allowed(['Standard', 'Premium'])
param sku string

@description('Reached by private endpoints only, where the tier has them.')
param isPrivate bool

@description('Who may send events.')
param senderNames string[]

@description('Who receives from every subscription, and from its dead letters.')
param receiverNames string[]

var code = loadJsonContent('../code/topic.json')
var dataSender = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '69a216fc-b8fb-44d8-bc22-1f3c2cd27a39')
var dataReceiver = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0')

resource namespace 'Microsoft.ServiceBus/namespaces@2024-01-01' = {
  name: name
  location: location
  tags: tags
  sku: sku == 'Premium' ? { name: sku, tier: sku, capacity: 1 } : { name: sku, tier: sku }
  properties: {
    disableLocalAuth: true
    minimumTlsVersion: '1.2'
    publicNetworkAccess: isPrivate && sku == 'Premium' ? 'Disabled' : 'Enabled'
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

resource sendingIdentities 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = [for identity in senderNames: {
  name: identity
}]

resource senders 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for (identity, index) in senderNames: {
  name: guid(topic.id, sendingIdentities[index].id, dataSender)
  scope: topic
  properties: {
    roleDefinitionId: dataSender
    principalId: sendingIdentities[index].properties.principalId
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
    receiverNames: receiverNames
    roleDefinitionId: dataReceiver
  }
}]
