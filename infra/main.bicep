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

@description('The vault holds the secrets already: those that are passed empty stay as they are there.')
param keepSecrets bool = false

@description('At least 32 bytes, such as 64 random hex digits.')
@secure()
param signingKey string

@description('At least 32 bytes. It never changes: gift cards are found by hashes made with it. A store from before this parameter passes its first signing key.')
@secure()
param hashKey string

@description('While secrets are rotated: those settings whose previous value is in the vault and is accepted, too, parted by commas, of Auth__PreviousSigningKey, Razorpay__PreviousKeySecret, Razorpay__PreviousWebhookSecret.')
param previousValues string = ''

@secure()
param razorpayKeySecret string

@secure()
param razorpayWebhookSecret string

@description('The first administrator.')
param adminEmail string

@description('Their first password: 12 characters or more.')
@secure()
param adminPassword string

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

@description('Data and the HTTP app in three zones, where the region has them.')
param zoneRedundant bool = false

@description('The workers, too. Each of their scale groups then keeps two instances waiting: docs/deploy.md, costs.')
param workersZoneRedundant bool = false

@allowed(['serverless', 'autoscale'])
param cosmosCapacity string = 'serverless'

@description('Autoscale: most request units a second that containers share.')
param cosmosSharedThroughput int = 1000

@description('Autoscale: containers with their own, as in { customers: 10000 }. Decided before the first deployment; the numbers may be raised at any time.')
param cosmosOwnThroughput object = {}

@description('The account of the documents: one of this resource group into which they were restored (docs/runbooks/restore.md); empty: the store\'s own.')
param cosmosAccountName string = ''

@description('Further regions of the documents, the nearest first. Uploads and the key ring are then copied to their region\'s pair, too.')
param cosmosFurtherRegions string[] = []

@allowed(['Continuous7Days', 'Continuous30Days'])
param cosmosBackup string = 'Continuous7Days'

@allowed(['Standard', 'Premium'])
param busSku string = 'Standard'

@description('The namespace of the bus: a new one while the store moves from Standard to Premium (docs/runbooks/capacity.md); empty: the store\'s own.')
param busNamespaceName string = ''

@allowed(['Free_F1', 'Standard_S1'])
param realtimeSku string = 'Free_F1'

@allowed([2048, 4096])
param httpMemoryMB int = 2048

@description('Host and worker together need about 600 MB.')
@allowed([2048, 4096])
param workersMemoryMB int = 2048

param httpMaximumInstances int = 40
param workersMaximumInstances int = 40

@description('Instances that wait for requests, so that none meets a cold start.')
param httpAlwaysReady int = 0

@description('Seconds between two health probes of Front Door from each of its places; 0: none. One origin is probed for the sake of its logs only, and every probe is an execution.')
@minValue(0)
@maxValue(255)
param healthProbeSeconds int = 0

@description('Ask the store from five places whether it can serve, and alert when it cannot.')
param availabilityTest bool = true

@description('Documents, secrets, the hosts\' storage and (Premium) the bus have private addresses only, and the apps a network. Costs about 8 dollars a month for each of ten endpoints.')
param privateNetwork bool = false

@description('A firewall at the edge: requests of one address in a minute; 0: none.')
param edgeRequestsPerMinute int = 0

@allowed(['Detection', 'Prevention'])
param edgeMode string = 'Prevention'

@description('Premium has managed firewall rules and costs about ten times as much.')
@allowed(['Standard_AzureFrontDoor', 'Premium_AzureFrontDoor'])
param frontDoorSku string = 'Standard_AzureFrontDoor'

@description('What a month may cost before alertEmail is told, in the currency of the subscription; 0: nobody is told.')
param monthlyBudget int = 0

@description('The first day of the month in which the budget begins.')
param budgetStart string = utcNow('yyyy-MM-01')

param logRetentionInDays int = 30
param logDailyQuotaGb int = 1
param vaultPurgeProtection bool = false

// What is missing stops the deployment before anything is made, with the names of all of it.
var missing = filter(
  [
    startsWith(razorpayKeyId, 'rzp_live_') || startsWith(razorpayKeyId, 'rzp_test_') ? '' : 'razorpayKeyId (RAZORPAY_KEY_ID): rzp_live_… or rzp_test_…, from Razorpay\'s dashboard'
    contains(razorpayKeyId, 'unset') ? 'razorpayKeyId (RAZORPAY_KEY_ID): a placeholder' : ''
    contains(adminEmail, '@') ? '' : 'adminEmail (ADMIN_EMAIL): the address of the first administrator'
  ],
  problem => !empty(problem)
)
var checkedName = empty(missing) ? name : fail('Missing or unusable values: ${join(missing, '; ')}.')

var missingSecrets = filter(
  [
    length(signingKey) >= 32 || (keepSecrets && empty(signingKey)) ? '' : 'signingKey (SIGNING_KEY): at least 32 characters'
    length(hashKey) >= 32 || (keepSecrets && empty(hashKey)) ? '' : 'hashKey (HASH_KEY): at least 32 characters'
    length(razorpayKeySecret) >= 16 || (keepSecrets && empty(razorpayKeySecret)) ? '' : 'razorpayKeySecret (RAZORPAY_KEY_SECRET)'
    length(razorpayWebhookSecret) >= 16 || (keepSecrets && empty(razorpayWebhookSecret)) ? '' : 'razorpayWebhookSecret (RAZORPAY_WEBHOOK_SECRET): at least 16 characters'
    length(adminPassword) >= 12 || (keepSecrets && empty(adminPassword)) ? '' : 'adminPassword (ADMIN_PASSWORD): at least 12 characters'
  ],
  problem => !empty(problem)
)

// Names are unique by the resource group they stand in.
var token = take(uniqueString(resourceGroup().id), 6)
var fullName = '${checkedName}-${environment}-${token}'
var shortName = replace('${name}${environment}${token}', '-', '')
var tags = { store: name, environment: environment, 'azd-env-name': environment }
var vaultName = 'kv-${fullName}'
var secret = '@Microsoft.KeyVault(VaultName=${vaultName};SecretName='
var filesUri = 'https://stfile${shortName}.blob.${az.environment().suffixes.storage}/'
var realtimeHost = 'wps-${fullName}.webpubsub.azure.com'
var mailSender = empty(mailDomain) || !mailDomainVerified ? '' : '${mailUser}@${mailDomain}'
var storageSku = zoneRedundant ? 'Standard_ZRS' : 'Standard_LRS'
var filesSku = empty(cosmosFurtherRegions) ? storageSku : zoneRedundant ? 'Standard_RAGZRS' : 'Standard_RAGRS'
var busNamespace = empty(busNamespaceName) ? 'sb-${fullName}' : busNamespaceName
var cosmosAccount = empty(cosmosAccountName) ? 'cosmos-${fullName}' : cosmosAccountName

resource httpIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: http
  location: location
  tags: tags
}

resource workersIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: workers
  location: location
  tags: tags
}

// Modules get names, never what only Azure knows: what-if shows a module's resources only when all its parameters are known.
var http = 'id-${fullName}-http'
var workers = 'id-${fullName}-workers'

module monitoring 'modules/monitoring.bicep' = {
  dependsOn: [httpIdentity, workersIdentity]
  params: {
    name: fullName
    location: location
    tags: tags
    retentionInDays: logRetentionInDays
    dailyQuotaGb: logDailyQuotaGb
    alertEmail: alertEmail
    identityNames: [http, workers]
  }
}

module cosmos 'modules/cosmos.bicep' = {
  dependsOn: [httpIdentity, workersIdentity]
  params: {
    name: cosmosAccount
    location: location
    tags: tags
    capacity: cosmosCapacity
    sharedThroughput: cosmosSharedThroughput
    ownThroughput: cosmosOwnThroughput
    furtherRegions: cosmosFurtherRegions
    zoneRedundant: zoneRedundant
    backup: cosmosBackup
    isPrivate: privateNetwork
    identityNames: [http, workers]
  }
}

module bus 'modules/bus.bicep' = {
  dependsOn: [httpIdentity, workersIdentity]
  params: {
    name: busNamespace
    location: location
    tags: tags
    sku: busSku
    isPrivate: privateNetwork
    // Workers handle events; staff look at dead letters and send them again.
    senderNames: [http, workers]
    receiverNames: [http, workers]
  }
}

module frontDoor 'modules/frontDoor.bicep' = {
  params: { name: fullName, tags: tags, sku: frontDoorSku }
}

module files 'modules/files.bicep' = {
  dependsOn: [httpIdentity, workersIdentity, frontDoor]
  params: {
    name: 'stfile${shortName}'
    location: location
    tags: tags
    sku: filesSku
    writerNames: [http, workers]
    readerName: 'afd-${fullName}'
  }
}

module communication 'modules/communication.bicep' = {
  dependsOn: [httpIdentity, workersIdentity]
  params: {
    name: fullName
    tags: tags
    dataLocation: communicationDataLocation
    ownDomain: mailDomain
    ownDomainVerified: mailDomainVerified
    mailUser: mailUser
    senderNames: [http, workers]
  }
}

module realtime 'modules/realtime.bicep' = {
  dependsOn: [httpIdentity, workersIdentity]
  params: {
    name: fullName
    location: location
    tags: tags
    sku: realtimeSku
    identityNames: [http, workers]
  }
}

module secrets 'modules/secrets.bicep' = {
  dependsOn: [httpIdentity, workersIdentity]
  params: {
    name: vaultName
    location: location
    tags: tags
    purgeProtection: vaultPurgeProtection
    isPrivate: privateNetwork
    identityNames: [http, workers]
    secrets: {
      Auth__SigningKey: empty(missingSecrets) ? signingKey : fail('Missing secrets: ${join(missingSecrets, '; ')}. KEEP_SECRETS=true keeps those of the vault.')
      Auth__HashKey: hashKey
      Razorpay__KeySecret: razorpayKeySecret
      Razorpay__WebhookSecret: razorpayWebhookSecret
      Admin__Password: adminPassword
      DeliveryReports__Key: deliveryReportsKey
    }
  }
}

module httpStorage 'modules/hostStorage.bicep' = {
  dependsOn: [httpIdentity]
  params: {
    name: 'sthttp${shortName}'
    location: location
    tags: tags
    sku: storageSku
    identityName: http
    hasTaskHub: false
    isPrivate: privateNetwork
  }
}

module workersStorage 'modules/hostStorage.bicep' = {
  dependsOn: [workersIdentity]
  params: {
    name: 'stwork${shortName}'
    location: location
    tags: tags
    sku: storageSku
    identityName: workers
    hasTaskHub: true
    isPrivate: privateNetwork
  }
}

// Three layers, the later winning: settings.json, what the merchant says, what this deployment knows.
var defaults = loadJsonContent('settings.json')
var regions = reduce(concat([location], cosmosFurtherRegions), {}, (all, region, order) => union(all, { 'Cosmos__PreferredRegions__${order}': region }))
var known = union(regions, {
  Admin__Email: adminEmail
  Admin__Password: empty(adminEmail) ? '' : '${secret}Admin--Password)'
  Auth__SigningKey: '${secret}Auth--SigningKey)'
  Auth__HashKey: '${secret}Auth--HashKey)'
  Auth__PreviousSigningKey: contains(previousValues, 'Auth__PreviousSigningKey') ? '${secret}Auth--PreviousSigningKey)' : ''
  DataProtection__KeyUri: 'https://${vaultName}${az.environment().suffixes.keyvaultDns}/keys/${loadJsonContent('code/files.json').keyRing}'
  Cosmos__accountEndpoint: 'https://${cosmosAccount}.documents.azure.com:443/'
  Cosmos__Database: loadJsonContent('code/cosmos.json').database
  ServiceBus__fullyQualifiedNamespace: '${busNamespace}.servicebus.windows.net'
  Blobs__serviceUri: filesUri
  Sms__From: smsFrom
  Realtime__Endpoint: 'https://${realtimeHost}/'
  DeliveryReports__Key: deliveryReports ? '${secret}DeliveryReports--Key)' : ''
  Marketing__DeliveryReports: deliveryReports ? 'true' : 'false'
  Razorpay__KeyId: razorpayKeyId
  Razorpay__KeySecret: '${secret}Razorpay--KeySecret)'
  Razorpay__PreviousKeySecret: contains(previousValues, 'Razorpay__PreviousKeySecret') ? '${secret}Razorpay--PreviousKeySecret)' : ''
  Razorpay__WebhookSecret: '${secret}Razorpay--WebhookSecret)'
  Razorpay__PreviousWebhookSecret: contains(previousValues, 'Razorpay__PreviousWebhookSecret') ? '${secret}Razorpay--PreviousWebhookSecret)' : ''
})

module network 'modules/network.bicep' = if (privateNetwork) {
  dependsOn: [cosmos, bus, secrets, httpStorage, workersStorage]
  params: {
    name: fullName
    location: location
    tags: tags
    cosmosName: cosmosAccount
    busName: busNamespace
    hostStorageNames: ['sthttp${shortName}', 'stwork${shortName}']
    busIsPremium: busSku == 'Premium'
  }
}

module httpApp 'modules/functionApp.bicep' = {
  dependsOn: [network, secrets, httpIdentity, httpStorage, monitoring, frontDoor, communication]
  params: {
    name: '${fullName}-http'
    location: location
    tags: tags
    service: 'http'
    storeName: fullName
    identityName: http
    storageAccountName: 'sthttp${shortName}'
    mailSender: mailSender
    publicHost: publicHost
    settings: union(defaults.both, defaults.http, settings, known)
    triggerConnections: []
    instanceMemoryMB: httpMemoryMB
    maximumInstanceCount: httpMaximumInstances
    alwaysReady: httpAlwaysReady == 0 ? [] : [{ name: 'http', instanceCount: httpAlwaysReady }]
    zoneRedundant: zoneRedundant
    takesRequests: true
    privateNetwork: privateNetwork
  }
}

module workersApp 'modules/functionApp.bicep' = {
  dependsOn: [network, secrets, workersIdentity, workersStorage, monitoring, frontDoor, communication]
  params: {
    name: '${fullName}-workers'
    location: location
    tags: tags
    service: 'workers'
    storeName: fullName
    identityName: workers
    storageAccountName: 'stwork${shortName}'
    mailSender: mailSender
    publicHost: publicHost
    settings: union(defaults.both, defaults.workers, settings, known)
    triggerConnections: ['Cosmos', 'ServiceBus']
    instanceMemoryMB: workersMemoryMB
    maximumInstanceCount: workersMaximumInstances
    alwaysReady: []
    zoneRedundant: workersZoneRedundant
    takesRequests: false
    privateNetwork: privateNetwork
  }
}

var allSettings = union(defaults.http, settings)

module routes 'modules/routes.bicep' = {
  dependsOn: [httpApp, frontDoor, files, realtime]
  params: {
    name: fullName
    appName: 'func-${fullName}-http'
    filesUri: filesUri
    realtimeHostName: realtimeHost
    serveDocumentedHosts: serveDocumentedHosts
    publicHost: publicHost
    staffOrigins: map(
      filter(items(allSettings), item => startsWith(item.key, 'Store__StaffCorsOrigins__') && !empty(string(item.value))),
      item => toLower(string(item.value)))
    healthProbeSeconds: healthProbeSeconds
  }
}

module reports 'modules/deliveryReports.bicep' = if (deliveryReports && !empty(deliveryReportsKey)) {
  dependsOn: [communication, frontDoor]
  params: {
    name: fullName
    tags: tags
    key: deliveryReportsKey
  }
}

module alerts 'modules/alerts.bicep' = {
  dependsOn: [monitoring, bus, cosmos, secrets, frontDoor]
  params: {
    name: fullName
    location: location
    tags: tags
    cosmosName: cosmosAccount
    busName: busNamespace
  }
}

module availability 'modules/availability.bicep' = if (availabilityTest) {
  dependsOn: [monitoring, routes]
  params: {
    name: fullName
    location: location
    tags: tags
    hostName: publicHost
  }
}

module workbook 'modules/workbook.bicep' = {
  dependsOn: [monitoring]
  params: {
    name: fullName
    location: location
    tags: tags
  }
}

module diagnostics 'modules/diagnostics.bicep' = {
  dependsOn: [monitoring, bus, cosmos, secrets, frontDoor]
  params: { name: fullName, cosmosName: cosmosAccount, busName: busNamespace }
}

module firewall 'modules/firewall.bicep' = if (edgeRequestsPerMinute > 0) {
  dependsOn: [frontDoor]
  params: {
    name: fullName
    tags: tags
    sku: frontDoorSku
    requestsPerMinute: max(edgeRequestsPerMinute, 100)
    mode: edgeMode
  }
}

module budget 'modules/budget.bicep' = if (monthlyBudget > 0 && !empty(alertEmail)) {
  params: {
    name: fullName
    amount: monthlyBudget
    email: alertEmail
    start: budgetStart
  }
}

output STORE_URL string = 'https://${frontDoor.outputs.hostName}'
output HTTP_APP_NAME string = httpApp.outputs.name
output WORKERS_APP_NAME string = workersApp.outputs.name
output KEY_VAULT_NAME string = vaultName
output MAIL_DOMAIN_RECORDS object = communication.outputs.ownDomainRecords
output DOMAIN_TOKENS array = routes.outputs.domainTokens
