// The few secrets. A value is written when it is passed; otherwise what the vault holds stays.
@minLength(3)
@maxLength(24)
param name string
param location string
param tags object

@description('Purge protection cannot be taken back.')
param purgeProtection bool

@description('Secrets by the name of their setting.')
@secure()
param secrets object

@description('Who may read them.')
param identityNames string[]

var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

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
    enablePurgeProtection: purgeProtection ? true : null
  }
}

@batchSize(1)
module values 'secret.bicep' = [for setting in ['Auth__SigningKey', 'Razorpay__KeySecret', 'Razorpay__WebhookSecret', 'Admin__Password', 'DeliveryReports__Key']: {
  name: 'secret-${replace(setting, '__', '-')}'
  params: {
    vaultName: vault.name
    setting: setting
    value: secrets[?setting] ?? ''
  }
}]

resource identities 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = [for identity in identityNames: {
  name: identity
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
