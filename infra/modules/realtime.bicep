// Sockets for staff: Web PubSub that speaks Socket.IO.
param name string
param location string
param tags object

@allowed(['Free_F1', 'Standard_S1'])
param sku string

@description('Who may let browsers in to the sockets, and push to them.')
param identityNames string[]

var serviceOwner = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '12cf5a90-567b-43ae-8102-96cf46c7d9b4')

resource service 'Microsoft.SignalRService/webPubSub@2024-10-01-preview' = {
  name: 'wps-${name}'
  location: location
  tags: tags
  kind: 'SocketIO'
  sku: { name: sku, capacity: 1 }
  properties: {
    disableLocalAuth: true
    socketIO: { serviceMode: 'Serverless' }
  }
}

resource identities 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = [for identity in identityNames: {
  name: identity
}]

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for (identity, index) in identityNames: {
  name: guid(service.id, identities[index].id, serviceOwner)
  scope: service
  properties: {
    roleDefinitionId: serviceOwner
    principalId: identities[index].properties.principalId
    principalType: 'ServicePrincipal'
  }
}]
