// The documents. Containers, partition keys and indexes come out of the code (code/cosmos.json).
param name string
param location string
param tags object

@description('Serverless is billed by the request unit, autoscale by the hour.')
@allowed(['serverless', 'autoscale'])
param capacity string

@description('Autoscale: most request units a second that all containers share.')
@minValue(1000)
param sharedThroughput int

@description('Autoscale: containers with request units of their own, as in { customers: 10000 }.')
param ownThroughput object

@description('Further regions, the nearest first. Writes go to the first region of all.')
param furtherRegions string[]

param zoneRedundant bool

@allowed(['Continuous7Days', 'Continuous30Days'])
param backup string

@description('Reached by private endpoints only.')
param isPrivate bool

@description('Who may read and write documents.')
param identityNames string[]

var code = loadJsonContent('../code/cosmos.json')
var isServerless = capacity == 'serverless'
var dataContributor = '00000000-0000-0000-0000-000000000002'

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: name
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    capabilities: isServerless ? [{ name: 'EnableServerless' }] : []
    // Reads in the region that writes see every commit, whichever instance made it (docs/scale.md). The bounds are the least that several regions allow.
    consistencyPolicy: { defaultConsistencyLevel: 'BoundedStaleness', maxStalenessPrefix: 100000, maxIntervalInSeconds: 300 }
    locations: [for (region, order) in concat([location], furtherRegions): {
      locationName: region
      failoverPriority: order
      isZoneRedundant: zoneRedundant
    }]
    enableAutomaticFailover: !empty(furtherRegions)
    enableMultipleWriteLocations: false
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: { tier: backup }
    }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15' = {
  parent: account
  name: code.database
  properties: {
    resource: { id: code.database }
    options: isServerless ? {} : { autoscaleSettings: { maxThroughput: sharedThroughput } }
  }
}

// One after the other, here and below: the account takes one change of its data plane at a time, and answers others with 412.
@batchSize(1)
resource containers 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = [for container in code.containers: {
  parent: database
  name: container.name
  properties: {
    resource: union(
      {
        id: container.name
        partitionKey: { paths: [container.partitionKey], kind: 'Hash', version: 2 }
      },
      container.properties
    )
    options: isServerless || !contains(ownThroughput, container.name) ? {} : {
      autoscaleSettings: { maxThroughput: ownThroughput[container.name] }
    }
  }
}]

resource identities 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = [for identity in identityNames: {
  name: identity
}]

@batchSize(1)
resource access 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = [for (identity, index) in identityNames: {
  parent: account
  dependsOn: [containers]
  name: guid(database.id, identities[index].id, dataContributor)
  properties: {
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    principalId: identities[index].properties.principalId
    scope: '${account.id}/dbs/${code.database}'
  }
}]
