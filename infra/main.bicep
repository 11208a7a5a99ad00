// All that one store is made of in Azure. docs/deploy.md says how to use it.
targetScope = 'resourceGroup'

@description('Short name of the store: resource names contain it.')
@minLength(2)
@maxLength(7)
param name string = 'store'

@description('Of the same store: dev, prod, …')
@minLength(2)
@maxLength(5)
param environment string

param location string = resourceGroup().location

@description('Receives alerts; empty: nobody.')
param alertEmail string = ''

@description('What the merchant decides: settings of settings.json with other values, as in { Store__Currency: \'ZMW\' }.')
param settings object = {}

@description('The gateway\'s key id; it is public.')
param razorpayKeyId string

@description('At least 32 bytes, such as 64 random hex digits. Empty: the vault keeps what it has.')
@secure()
param signingKey string = ''

@description('Empty: the vault keeps what it has.')
@secure()
param razorpayKeySecret string = ''

@description('Empty: the vault keeps what it has.')
@secure()
param razorpayWebhookSecret string = ''

@description('The first administrator; empty: none is made.')
param adminEmail string = ''

@description('Their first password. Empty: the vault keeps what it has.')
@secure()
param adminPassword string = ''

@description('Number that text messages come from; empty: none are sent.')
param smsFrom string = ''

@description('Carriers report what became of text messages. The store must be deployed already: Event Grid asks it.')
param deliveryReports bool = false

@description('What Event Grid proves itself with; wanted with each deployment while deliveryReports is on.')
@secure()
param deliveryReportsKey string = ''

@description('Domain of one\'s own to send mail from; empty: Azure\'s.')
param mailDomain string = ''

@description('The DNS records of that domain (MAIL_DOMAIN_RECORDS) are there and verified.')
param mailDomainVerified bool = false

@description('What stands before the @ of it.')
param mailUser string = 'store'

@description('Where mail and text messages are kept.')
param communicationDataLocation string = 'Europe'

@description('Serve the host names of the API documents. The merchant must own them.')
param serveDocumentedHosts bool = false

@description('Host name of one\'s own for all APIs, such as shop.example.com; empty: Front Door\'s.')
param publicHost string = ''

@description('Stores and apps in three zones, where the region has them.')
param zoneRedundant bool = false

@allowed(['serverless', 'autoscale'])
param cosmosCapacity string = 'serverless'

@description('Autoscale: most request units a second that containers share.')
param cosmosSharedThroughput int = 1000

@description('Autoscale: containers with their own, as in { customers: 10000 }.')
param cosmosOwnThroughput object = {}

@description('Further regions to read from, the nearest first.')
param cosmosFurtherRegions string[] = []

@allowed(['Continuous7Days', 'Continuous30Days'])
param cosmosBackup string = 'Continuous7Days'

@allowed(['Standard', 'Premium'])
param busSku string = 'Standard'

@allowed(['Free_F1', 'Standard_S1'])
param realtimeSku string = 'Free_F1'

@allowed([512, 2048, 4096])
param httpMemoryMB int = 2048

@description('Each subscription has instances of its own, which rarely have much to do: docs/deploy.md, costs.')
@allowed([512, 2048, 4096])
param workersMemoryMB int = 512

param httpMaximumInstances int = 40
param workersMaximumInstances int = 40

@description('Instances that wait for requests, so that none meets a cold start.')
param httpAlwaysReady int = 0

param logRetentionInDays int = 30
param logDailyQuotaGb int = 1
param vaultPurgeProtection bool = false

// Names are unique by the resource group they stand in.
var token = take(uniqueString(resourceGroup().id), 6)
var fullName = '${name}-${environment}-${token}'
var shortName = replace('${name}${environment}${token}', '-', '')
var tags = { store: name, environment: environment, 'azd-env-name': environment }
var vaultName = 'kv-${fullName}'
var secret = '@Microsoft.KeyVault(VaultName=${vaultName};SecretName='
var storageSku = zoneRedundant ? 'Standard_ZRS' : 'Standard_LRS'

resource httpIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${fullName}-http'
  location: location
  tags: tags
}

resource workersIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${fullName}-workers'
  location: location
  tags: tags
}

var http = httpIdentity.properties.principalId
var workers = workersIdentity.properties.principalId

module monitoring 'modules/monitoring.bicep' = {
  params: {
    name: fullName
    location: location
    tags: tags
    retentionInDays: logRetentionInDays
    dailyQuotaGb: logDailyQuotaGb
    alertEmail: alertEmail
    principalIds: [http, workers]
  }
}

module cosmos 'modules/cosmos.bicep' = {
  params: {
    name: fullName
    location: location
    tags: tags
    capacity: cosmosCapacity
    sharedThroughput: cosmosSharedThroughput
    ownThroughput: cosmosOwnThroughput
    furtherRegions: cosmosFurtherRegions
    zoneRedundant: zoneRedundant
    backup: cosmosBackup
    principalIds: [http, workers]
  }
}

module bus 'modules/bus.bicep' = {
  params: {
    name: fullName
    location: location
    tags: tags
    sku: busSku
    // Workers handle events; staff look at dead letters and send them again.
    senderIds: [http, workers]
    receiverIds: [http, workers]
  }
}

module frontDoor 'modules/frontDoor.bicep' = {
  params: { name: fullName, tags: tags }
}

module files 'modules/files.bicep' = {
  params: {
    name: 'stfile${shortName}'
    location: location
    tags: tags
    sku: storageSku
    writerIds: [http, workers]
    readerId: frontDoor.outputs.principalId
  }
}

module communication 'modules/communication.bicep' = {
  params: {
    name: fullName
    tags: tags
    dataLocation: communicationDataLocation
    ownDomain: mailDomain
    ownDomainVerified: mailDomainVerified
    mailUser: mailUser
    senderId: workers
  }
}

module realtime 'modules/realtime.bicep' = {
  params: {
    name: fullName
    location: location
    tags: tags
    sku: realtimeSku
    principalIds: [http, workers]
  }
}

module secrets 'modules/secrets.bicep' = {
  params: {
    name: vaultName
    location: location
    tags: tags
    purgeProtection: vaultPurgeProtection
    principalIds: [http, workers]
    secrets: {
      Auth__SigningKey: signingKey
      Razorpay__KeySecret: razorpayKeySecret
      Razorpay__WebhookSecret: razorpayWebhookSecret
      Admin__Password: adminPassword
      DeliveryReports__Key: deliveryReportsKey
    }
  }
}

module httpStorage 'modules/hostStorage.bicep' = {
  params: {
    name: 'sthttp${shortName}'
    location: location
    tags: tags
    sku: storageSku
    principalId: http
    hasTaskHub: false
  }
}

module workersStorage 'modules/hostStorage.bicep' = {
  params: {
    name: 'stwork${shortName}'
    location: location
    tags: tags
    sku: storageSku
    principalId: workers
    hasTaskHub: true
  }
}

// Three layers, the later winning: settings.json, what the merchant says, what this deployment knows.
var defaults = loadJsonContent('settings.json')
var regions = reduce(concat([location], cosmosFurtherRegions), {}, (all, region, order) => union(all, { 'Cosmos__PreferredRegions__${order}': region }))
var known = union(regions, {
  Admin__Email: adminEmail
  Admin__Password: empty(adminEmail) ? '' : '${secret}Admin--Password)'
  Auth__SigningKey: '${secret}Auth--SigningKey)'
  Cosmos__accountEndpoint: cosmos.outputs.endpoint
  Cosmos__Database: loadJsonContent('code/cosmos.json').database
  ServiceBus__fullyQualifiedNamespace: bus.outputs.fullyQualifiedNamespace
  Blobs__serviceUri: files.outputs.serviceUri
  Email__Endpoint: communication.outputs.endpoint
  Email__Sender: communication.outputs.sender
  Sms__From: smsFrom
  Realtime__Endpoint: 'https://${realtime.outputs.hostName}/'
  DeliveryReports__Key: deliveryReports ? '${secret}DeliveryReports--Key)' : ''
  Marketing__DeliveryReports: deliveryReports ? 'true' : 'false'
  Razorpay__KeyId: razorpayKeyId
  Razorpay__KeySecret: '${secret}Razorpay--KeySecret)'
  Razorpay__WebhookSecret: '${secret}Razorpay--WebhookSecret)'
  Store__PublicUrl: 'https://${empty(publicHost) ? frontDoor.outputs.hostName : publicHost}'
})

module httpApp 'modules/functionApp.bicep' = {
  dependsOn: [secrets]
  params: {
    name: '${fullName}-http'
    location: location
    tags: tags
    service: 'http'
    identityId: httpIdentity.id
    identityClientId: httpIdentity.properties.clientId
    storageAccountName: httpStorage.outputs.accountName
    packagesUri: httpStorage.outputs.packagesUri
    insightsConnectionString: monitoring.outputs.connectionString
    workspaceId: monitoring.outputs.workspaceId
    settings: union(defaults.both, defaults.http, settings, known, {
      RateLimits__FrontDoorId: frontDoor.outputs.frontDoorId
    })
    instanceMemoryMB: httpMemoryMB
    maximumInstanceCount: httpMaximumInstances
    alwaysReady: httpAlwaysReady == 0 ? [] : [{ name: 'http', instanceCount: httpAlwaysReady }]
    zoneRedundant: zoneRedundant
    frontDoorId: frontDoor.outputs.frontDoorId
  }
}

module workersApp 'modules/functionApp.bicep' = {
  dependsOn: [secrets]
  params: {
    name: '${fullName}-workers'
    location: location
    tags: tags
    service: 'workers'
    identityId: workersIdentity.id
    identityClientId: workersIdentity.properties.clientId
    storageAccountName: workersStorage.outputs.accountName
    packagesUri: workersStorage.outputs.packagesUri
    insightsConnectionString: monitoring.outputs.connectionString
    workspaceId: monitoring.outputs.workspaceId
    settings: union(defaults.both, defaults.workers, settings, known, {
      // Triggers find the identity by settings beside their connection's.
      Cosmos__credential: 'managedidentity'
      Cosmos__clientId: workersIdentity.properties.clientId
      ServiceBus__credential: 'managedidentity'
      ServiceBus__clientId: workersIdentity.properties.clientId
    })
    instanceMemoryMB: workersMemoryMB
    maximumInstanceCount: workersMaximumInstances
    alwaysReady: []
    zoneRedundant: zoneRedundant
    frontDoorId: ''
  }
}

module routes 'modules/routes.bicep' = {
  params: {
    name: fullName
    appHostName: httpApp.outputs.hostName
    filesUri: files.outputs.serviceUri
    realtimeHostName: realtime.outputs.hostName
    serveDocumentedHosts: serveDocumentedHosts
    publicHost: publicHost
  }
}

module reports 'modules/deliveryReports.bicep' = if (deliveryReports && !empty(deliveryReportsKey)) {
  params: {
    name: fullName
    tags: tags
    communicationId: communication.outputs.serviceId
    storeUrl: 'https://${frontDoor.outputs.hostName}'
    key: deliveryReportsKey
  }
}

module alerts 'modules/alerts.bicep' = {
  params: {
    name: fullName
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    actionGroupId: monitoring.outputs.actionGroupId
    busId: bus.outputs.namespaceId
    cosmosId: cosmos.outputs.accountId
  }
}

output STORE_URL string = 'https://${frontDoor.outputs.hostName}'
output HTTP_APP_NAME string = httpApp.outputs.name
output WORKERS_APP_NAME string = workersApp.outputs.name
output KEY_VAULT_NAME string = vaultName
output MAIL_DOMAIN_RECORDS object = communication.outputs.ownDomainRecords
output DOMAIN_TOKENS array = routes.outputs.domainTokens
