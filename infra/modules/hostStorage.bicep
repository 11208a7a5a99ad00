// A function app's own storage: its package, the host's leases, the task hub of its orchestrations.
@minLength(3)
@maxLength(24)
param name string
param location string
param tags object
param sku string

@description('The app\'s identity.')
param identityName string

@description('The app runs orchestrations: their task hub is in queues and tables.')
param hasTaskHub bool

@description('Reached by private endpoints only.')
param isPrivate bool

// The host creates containers and takes leases in them: Owner is what it asks for.
var blobRoles = ['b7e6dc6d-f1e8-4753-8033-0f276bb0955b']
var taskHubRoles = ['974c5e8b-45b9-4653-ba55-5f855dd0fb88', '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3']

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    allowSharedKeyAccess: false
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2024-01-01' = {
  parent: account
  name: 'default'
}

resource packages 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = {
  parent: blobs
  name: 'packages'
  properties: { publicAccess: 'None' }
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: identityName
}

resource roles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in concat(blobRoles, hasTaskHub ? taskHubRoles : []): {
  name: guid(account.id, identity.id, role)
  scope: account
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}]
