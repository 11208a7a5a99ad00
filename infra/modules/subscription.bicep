// One subscription: the events it receives, and who receives them.
param namespaceName string
param topicName string
param name string

@description('Names of events: each is a filter on the message\'s subject.')
param subjects string[]

param receiverNames string[]
param roleDefinitionId string

resource topic 'Microsoft.ServiceBus/namespaces/topics@2024-01-01' existing = {
  name: '${namespaceName}/${topicName}'
}

resource subscription 'Microsoft.ServiceBus/namespaces/topics/subscriptions@2024-01-01' = {
  parent: topic
  name: name
  properties: {
    maxDeliveryCount: 10
    lockDuration: 'PT1M'
    defaultMessageTimeToLive: 'P14D'
    deadLetteringOnMessageExpiration: true
    deadLetteringOnFilterEvaluationExceptions: true
  }
}

// A new subscription begins with a rule that takes everything: this takes its place and lets nothing through.
resource nothingElse 'Microsoft.ServiceBus/namespaces/topics/subscriptions/rules@2024-01-01' = {
  parent: subscription
  name: '$Default'
  properties: {
    filterType: 'SqlFilter'
    sqlFilter: { sqlExpression: '1=0' }
  }
}

@batchSize(1)
resource rules 'Microsoft.ServiceBus/namespaces/topics/subscriptions/rules@2024-01-01' = [for subject in subjects: {
  parent: subscription
  name: subject
  dependsOn: [nothingElse]
  properties: {
    filterType: 'CorrelationFilter'
    correlationFilter: { label: subject }
  }
}]

resource identities 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = [for identity in receiverNames: {
  name: identity
}]

resource receivers 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for (identity, index) in receiverNames: {
  name: guid(subscription.id, identities[index].id, roleDefinitionId)
  scope: subscription
  properties: {
    roleDefinitionId: roleDefinitionId
    principalId: identities[index].properties.principalId
    principalType: 'ServicePrincipal'
  }
}]
