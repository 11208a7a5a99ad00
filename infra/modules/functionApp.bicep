// A function app on Flex Consumption with an identity of its own.
param name string
param location string
param tags object

@description('What azd calls the app: a service in azure.yaml.')
param service string

@description('What the store\'s resources are called by: the other modules\' `name`.')
param storeName string

@description('The app\'s identity.')
param identityName string

@description('The app\'s own storage, as hostStorage.bicep makes it.')
param storageAccountName string

@description('All settings but those that the host itself reads, and those that only Azure knows.')
param settings object

@description('Settings of triggers\' connections, such as Cosmos: they find the identity by settings beside them.')
param triggerConnections string[]

@description('Who mail comes from; empty: a sender of Azure\'s domain.')
param mailSender string

@description('A host name of one\'s own for all APIs; empty: Front Door\'s.')
param publicHost string

@allowed([2048, 4096])
param instanceMemoryMB int

@minValue(1)
@maxValue(1000)
param maximumInstanceCount int

@description('Instances that wait for work: http, durable, or function:<name>.')
param alwaysReady { name: string, instanceCount: int }[]

param zoneRedundant bool

@description('Requests are taken, and only through the store\'s Front Door.')
param takesRequests bool

@description('The store has a network (network.bicep): the app goes out through its subnet.')
param privateNetwork bool

// The platform has one list for all APIs: pages of customers and of staff. Front Door keeps the former out of the staff's API (routes.bicep).
var originSettings = filter(items(settings), item => startsWith(item.key, 'Store__CorsOrigins__') || startsWith(item.key, 'Store__StaffCorsOrigins__'))
var listedOrigins = filter(map(originSettings, item => string(item.value)), origin => !empty(origin))
var corsOrigins = contains(listedOrigins, '*') ? ['*'] : union(listedOrigins, [])

// What other modules make is looked up here by its name: a parameter that only Azure knows would hide the whole app from what-if.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: identityName
}

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: 'log-${storeName}'
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: 'appi-${storeName}'
}

resource frontDoor 'Microsoft.Cdn/profiles@2025-06-01' existing = {
  name: 'afd-${storeName}'

  resource endpoint 'afdEndpoints' existing = {
    name: storeName
  }
}

resource communication 'Microsoft.Communication/communicationServices@2023-04-01' existing = {
  name: 'acs-${storeName}'
}

resource managedDomain 'Microsoft.Communication/emailServices/domains@2023-04-01' existing = {
  name: 'mail-${storeName}/AzureManagedDomain'
}

var triggers = reduce(triggerConnections, {}, (all, connection) => union(all, {
  '${connection}__credential': 'managedidentity'
  '${connection}__clientId': identity.properties.clientId
}))

var storeSettings = {
  Email__Endpoint: 'https://${communication.properties.hostName}/'
  Email__Sender: empty(mailSender) ? 'DoNotReply@${managedDomain.properties.fromSenderDomain}' : mailSender
  Store__PublicUrl: 'https://${empty(publicHost) ? frontDoor::endpoint.properties.hostName : publicHost}'
}

var requestSettings = takesRequests ? { RateLimits__FrontDoorId: frontDoor.properties.frontDoorId } : {}

var hostSettings = {
  AZURE_CLIENT_ID: identity.properties.clientId
  AzureWebJobsStorage__accountName: storageAccountName
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identity.properties.clientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.properties.clientId};Authorization=AAD'
}

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: 'plan-${name}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: {
    reserved: true
    zoneRedundant: zoneRedundant
  }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: 'func-${name}'
  location: location
  tags: union(tags, { 'azd-service-name': service })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    virtualNetworkSubnetId: privateNetwork ? resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet-${storeName}', service) : null
    keyVaultReferenceIdentity: identity.id
    functionAppConfig: {
      runtime: { name: 'dotnet-isolated', version: '10.0' }
// Instances are replaced in batches; requests and executions in flight end first.
      #disable-next-line BCP037 // Known to this version of the API, not yet to the compiler's types.
      siteUpdateStrategy: { type: 'RollingUpdate' }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: 'https://${storageAccountName}.blob.${environment().suffixes.storage}/packages'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identity.id
          }
        }
      }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
        alwaysReady: alwaysReady
      }
    }
    siteConfig: {
      // The host answers preflights itself and never asks the functions (docs/adr/cors-in-function-code.md).
      cors: { allowedOrigins: corsOrigins, supportCredentials: !empty(corsOrigins) && !contains(corsOrigins, '*') }
      minTlsVersion: '1.2'
      http20Enabled: true
      ipSecurityRestrictionsDefaultAction: 'Deny'
      ipSecurityRestrictions: !takesRequests ? [] : [
        {
          name: 'FrontDoor'
          description: 'Our Front Door, and nobody else\'s.'
          priority: 100
          action: 'Allow'
          tag: 'ServiceTag'
          ipAddress: 'AzureFrontDoor.Backend'
          headers: { 'x-azure-fdid': [frontDoor.properties.frontDoorId] }
        }
      ]
      // The deployment address: identities only, see below.
      scmIpSecurityRestrictionsDefaultAction: 'Allow'
      scmIpSecurityRestrictionsUseMain: false
    }
  }
}

resource appSettings 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: app
  name: 'appsettings'
  properties: union(settings, triggers, storeSettings, requestSettings, hostSettings)
}

resource noDeploymentPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: app
  name: 'scm'
  properties: { allow: false }
}

resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: app
  name: 'ftp'
  properties: { allow: false }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'host'
  scope: app
  properties: {
    workspaceId: workspace.id
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

output name string = app.name
output hostName string = app.properties.defaultHostName
