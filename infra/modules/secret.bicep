// One secret, when there is a value for it.
param vaultName string

@description('The setting that refers to it: Auth__SigningKey is the secret Auth--SigningKey.')
param setting string

@secure()
param value string

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: vaultName
}

resource secret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(value)) {
  parent: vault
  name: replace(setting, '__', '--')
  properties: { value: value }
}
