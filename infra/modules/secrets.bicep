// The few secrets, and the key that protects the key ring. A value is written when it is passed; otherwise what the vault holds stays.
@minLength(3)
@maxLength(24)
param name string
param location string
param tags object

@description('Purge protection cannot be taken back.')
param purgeProtection bool

@description('Reached by private endpoints only.')
param isPrivate bool

@description('Secrets by the name of their setting.')
@secure()
param secrets object

@description('Who may read them.')
param identityNames string[]

var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

var cryptoUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'e147488a-f6f5-4113-8e2d-b22465e65bf6')

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    enablePurgeProtection: purgeProtection ? true : null
  }
}

@batchSize(1)
module values 'secret.bicep' = [for setting in ['Auth__SigningKey', 'Auth__HashKey', 'Razorpay__KeySecret', 'Razorpay__WebhookSecret', 'Admin__Password', 'DeliveryReports__Key']: {
  name: 'secret-${replace(setting, '__', '-')}'
  params: {
    vaultName: vault.name
    setting: setting
    value: secrets[?setting] ?? ''
  }
}]

// Opens the key ring of ASP.NET Core Data Protection. It makes a new version of itself every year; the old ones open what they closed.
resource keyRing 'Microsoft.KeyVault/vaults/keys@2023-07-01' = {
  parent: vault
  name: loadJsonContent('../code/files.json').keyRing
  properties: {
    kty: 'RSA'
    keySize: 3072
    keyOps: ['wrapKey', 'unwrapKey']
    rotationPolicy: {
      lifetimeActions: [{ trigger: { timeAfterCreate: 'P1Y' }, action: { type: 'rotate' } }]
    }
  }
}

resource identities 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = [for identity in identityNames: {
  name: identity
}]

resource keyRingUsers 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for (identity, index) in identityNames: {
  name: guid(keyRing.id, identities[index].id, cryptoUser)
  scope: keyRing
  properties: {
    roleDefinitionId: cryptoUser
    principalId: identities[index].properties.principalId
    principalType: 'ServicePrincipal'
  }
}]

resource readers 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for (identity, index) in identityNames: {
  name: guid(vault.id, identities[index].id, secretsUser)
  scope: vault
  properties: {
    roleDefinitionId: secretsUser
    principalId: identities[index].properties.principalId
    principalType: 'ServicePrincipal'
  }
}]
