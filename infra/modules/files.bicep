// Uploads: the apps write them, Front Door serves them. Nothing is public, no key works.
@minLength(3)
@maxLength(24)
param name string
param location string
param tags object
param sku string

@description('Who may write and delete files.')
param writerNames string[]

@description('The Front Door profile that reads them, as itself.')
param readerName string

var containerName = loadJsonContent('../code/files.json').container
var dataContributor = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')
var dataReader = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1')

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    allowSharedKeyAccess: false
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
  properties: {
    deleteRetentionPolicy: { enabled: true, days: 7 }
  }
}

resource container 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = {
  parent: blobs
  name: containerName
  properties: { publicAccess: 'None' }
}

// The keys of Data Protection; each is encrypted by the vault's key.
resource keyRing 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = {
  parent: blobs
  name: loadJsonContent('../code/files.json').keyRing
  properties: { publicAccess: 'None' }
}

resource identities 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = [for identity in writerNames: {
  name: identity
}]

resource frontDoor 'Microsoft.Cdn/profiles@2025-06-01' existing = {
  name: readerName
}

resource writers 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for (identity, index) in writerNames: {
  name: guid(container.id, identities[index].id, dataContributor)
  scope: container
  properties: {
    roleDefinitionId: dataContributor
    principalId: identities[index].properties.principalId
    principalType: 'ServicePrincipal'
  }
}]

resource keyRingWriters 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for (identity, index) in writerNames: {
  name: guid(keyRing.id, identities[index].id, dataContributor)
  scope: keyRing
  properties: {
    roleDefinitionId: dataContributor
    principalId: identities[index].properties.principalId
    principalType: 'ServicePrincipal'
  }
}]

resource reader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(container.id, frontDoor.id, dataReader)
  scope: container
  properties: {
    roleDefinitionId: dataReader
    principalId: frontDoor.identity.principalId
    principalType: 'ServicePrincipal'
  }
}
