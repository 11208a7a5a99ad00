// What Front Door does with a request. The same paths as in LocalHost: /files, /socket.io, everything else to the functions;
// a documented host name is one API, whose base path is put before the path (code/hosts.json).
@description('As in frontDoor.bicep.')
param name string

@description('The HTTP function app.')
param appName string

@description('The storage account\'s blobs, such as https://name.blob.core.windows.net/.')
param filesUri string

@description('Web PubSub for Socket.IO.')
param realtimeHostName string

@description('The documented host names are the merchant\'s: serve them.')
param serveDocumentedHosts bool

@description('A further host name for all APIs; empty for none.')
param publicHost string

@description('Whose pages may read the staff\'s API; empty for none, [\'*\'] for all.')
param staffOrigins string[]
@description('Seconds between two probes; 0: none.')
param healthProbeSeconds int

var code = loadJsonContent('../code/hosts.json')
var apis = serveDocumentedHosts ? code.hosts : []

// Blob storage refuses tokens without a version.
var storageVersion = '2024-11-04'

resource app 'Microsoft.Web/sites@2024-11-01' existing = {
  name: appName
}

resource profile 'Microsoft.Cdn/profiles@2025-06-01' existing = {
  name: 'afd-${name}'
}

resource endpoint 'Microsoft.Cdn/profiles/afdEndpoints@2025-06-01' existing = {
  parent: profile
  name: name
}

resource apiDomains 'Microsoft.Cdn/profiles/customDomains@2025-06-01' = [for api in apis: {
  parent: profile
  name: replace(api.host, '.', '-')
  properties: {
    hostName: api.host
    tlsSettings: { certificateType: 'ManagedCertificate', minimumTlsVersion: 'TLS12' }
  }
}]

resource publicDomain 'Microsoft.Cdn/profiles/customDomains@2025-06-01' = if (!empty(publicHost)) {
  parent: profile
  name: empty(publicHost) ? 'none' : replace(publicHost, '.', '-')
  properties: {
    hostName: publicHost
    tlsSettings: { certificateType: 'ManagedCertificate', minimumTlsVersion: 'TLS12' }
  }
}

var publicDomains = empty(publicHost) ? [] : [{ id: publicDomain.id }]

resource functions 'Microsoft.Cdn/profiles/originGroups@2025-06-01' = {
  parent: profile
  name: 'functions'
  properties: {
    loadBalancingSettings: { sampleSize: 4, successfulSamplesRequired: 3 }
    // With one origin a probe decides nothing: it keeps the app awake and shows in the logs whether it can serve.
    healthProbeSettings: healthProbeSeconds == 0 ? null : {
      probePath: '/health/ready'
      probeRequestType: 'GET'
      probeProtocol: 'Https'
      probeIntervalInSeconds: healthProbeSeconds
    }
    sessionAffinityState: 'Disabled'
  }
}

resource functionsOrigin 'Microsoft.Cdn/profiles/originGroups/origins@2025-06-01' = {
  parent: functions
  name: 'http'
  properties: {
    hostName: app.properties.defaultHostName
    originHostHeader: app.properties.defaultHostName
    httpsPort: 443
    enforceCertificateNameCheck: true
  }
}

resource files 'Microsoft.Cdn/profiles/originGroups@2025-06-01' = {
  parent: profile
  name: 'files'
  properties: {
    loadBalancingSettings: { sampleSize: 4, successfulSamplesRequired: 3 }
    sessionAffinityState: 'Disabled'
    authentication: { type: 'SystemAssignedIdentity', scope: 'https://storage.azure.com/.default' }
  }
}

var filesHost = split(filesUri, '/')[2]

resource filesOrigin 'Microsoft.Cdn/profiles/originGroups/origins@2025-06-01' = {
  parent: files
  name: 'blobs'
  properties: {
    hostName: filesHost
    originHostHeader: filesHost
    httpsPort: 443
    enforceCertificateNameCheck: true
  }
}

resource realtime 'Microsoft.Cdn/profiles/originGroups@2025-06-01' = {
  parent: profile
  name: 'realtime'
  properties: {
    loadBalancingSettings: { sampleSize: 4, successfulSamplesRequired: 3 }
    sessionAffinityState: 'Disabled'
  }
}

resource realtimeOrigin 'Microsoft.Cdn/profiles/originGroups/origins@2025-06-01' = {
  parent: realtime
  name: 'webpubsub'
  properties: {
    hostName: realtimeHostName
    originHostHeader: realtimeHostName
    httpsPort: 443
    enforceCertificateNameCheck: true
  }
}

resource blobRules 'Microsoft.Cdn/profiles/ruleSets@2025-06-01' = {
  parent: profile
  name: 'files'
}

// As LocalHost serves them: what was uploaded is shown, never run.
resource fileHeaders 'Microsoft.Cdn/profiles/ruleSets/rules@2025-06-01' = {
  parent: blobRules
  name: 'headers'
  properties: {
    order: 1
    conditions: []
    actions: [
      {
        name: 'ModifyRequestHeader'
        parameters: { typeName: 'DeliveryRuleHeaderActionParameters', headerAction: 'Overwrite', headerName: 'x-ms-version', value: storageVersion }
      }
      {
        name: 'ModifyResponseHeader'
        parameters: { typeName: 'DeliveryRuleHeaderActionParameters', headerAction: 'Overwrite', headerName: 'X-Content-Type-Options', value: 'nosniff' }
      }
      {
        name: 'ModifyResponseHeader'
        parameters: {
          typeName: 'DeliveryRuleHeaderActionParameters'
          headerAction: 'Overwrite'
          headerName: 'Content-Security-Policy'
          value: 'default-src \'none\'; style-src \'unsafe-inline\'; sandbox'
        }
      }
    ]
  }
}

// The platform's CORS list is the same for all APIs (functionApp.bicep). Of the staff's API, pages of other origins than the staff's may read nothing:
// neither the answer nor the leave to ask (docs/adr/cors-in-function-code.md). By the path, and by the host that is this API alone.
var notStaffOrigin = empty(staffOrigins) ? [] : [
  {
    name: 'RequestHeader'
    parameters: {
      typeName: 'DeliveryRuleRequestHeaderConditionParameters'
      selector: 'Origin'
      operator: 'Equal'
      negateCondition: true
      matchValues: staffOrigins
      transforms: ['Lowercase']
    }
  }
]
var staffApi = [
  {
    name: 'byPath'
    condition: {
      name: 'UrlPath'
      parameters: {
        typeName: 'DeliveryRuleUrlPathMatchConditionParameters'
        operator: 'BeginsWith'
        negateCondition: false
        matchValues: ['${code.staffPath}/']
        transforms: ['Lowercase']
      }
    }
  }
  {
    name: 'byHost'
    condition: {
      name: 'HostName'
      parameters: {
        typeName: 'DeliveryRuleHostNameConditionParameters'
        operator: 'Equal'
        negateCondition: false
        matchValues: map(filter(code.hosts, host => host.path == '/${code.staffPath}'), host => host.host)
        transforms: ['Lowercase']
      }
    }
  }
]

resource corsRules 'Microsoft.Cdn/profiles/ruleSets@2025-06-01' = {
  parent: profile
  name: 'cors'
}

resource staffOriginsOnly 'Microsoft.Cdn/profiles/ruleSets/rules@2025-06-01' = [for (api, index) in contains(staffOrigins, '*') ? [] : staffApi: {
  parent: corsRules
  name: api.name
  properties: {
    order: index + 1
    conditions: concat([api.condition], notStaffOrigin)
    actions: [
      {
        name: 'ModifyResponseHeader'
        parameters: { typeName: 'DeliveryRuleHeaderActionParameters', headerAction: 'Delete', headerName: 'Access-Control-Allow-Origin' }
      }
    ]
  }
}]

var storeRules = contains(staffOrigins, '*') ? [] : [{ id: corsRules.id }]
var everyDomain = concat(map(apis, api => { id: resourceId('Microsoft.Cdn/profiles/customDomains', profile.name, replace(api.host, '.', '-')) }), publicDomains)

resource storeRoute 'Microsoft.Cdn/profiles/afdEndpoints/routes@2025-06-01' = {
  parent: endpoint
  name: 'store'
  dependsOn: [functionsOrigin, staffOriginsOnly]
  properties: {
    originGroup: { id: functions.id }
    ruleSets: storeRules
    customDomains: publicDomains
    patternsToMatch: ['/*']
    supportedProtocols: ['Http', 'Https']
    httpsRedirect: 'Enabled'
    forwardingProtocol: 'HttpsOnly'
    linkToDefaultDomain: 'Enabled'
  }
}

resource filesRoute 'Microsoft.Cdn/profiles/afdEndpoints/routes@2025-06-01' = {
  parent: endpoint
  name: 'files'
  dependsOn: [filesOrigin, fileHeaders, apiDomains]
  properties: {
    originGroup: { id: files.id }
    customDomains: everyDomain
    ruleSets: [{ id: blobRules.id }]
    patternsToMatch: ['/${code.files}/*']
    supportedProtocols: ['Http', 'Https']
    httpsRedirect: 'Enabled'
    forwardingProtocol: 'HttpsOnly'
    linkToDefaultDomain: 'Enabled'
    cacheConfiguration: { queryStringCachingBehavior: 'IgnoreQueryString' }
  }
}

resource realtimeRoute 'Microsoft.Cdn/profiles/afdEndpoints/routes@2025-06-01' = {
  parent: endpoint
  name: 'realtime'
  dependsOn: [realtimeOrigin, apiDomains]
  properties: {
    originGroup: { id: realtime.id }
    customDomains: everyDomain
    originPath: '/clients/socketio/hubs/${code.realtimeHub}'
    patternsToMatch: ['/socket.io/*']
    supportedProtocols: ['Http', 'Https']
    httpsRedirect: 'Enabled'
    forwardingProtocol: 'HttpsOnly'
    linkToDefaultDomain: 'Enabled'
  }
}

// https://api.example.com/v1/products is /the-api/v1/products of the app …
resource apiRoutes 'Microsoft.Cdn/profiles/afdEndpoints/routes@2025-06-01' = [for (api, index) in apis: {
  parent: endpoint
  name: 'api-${replace(api.host, '.', '-')}'
  dependsOn: [functionsOrigin, staffOriginsOnly]
  properties: {
    originGroup: { id: functions.id }
    ruleSets: storeRules
    customDomains: [{ id: apiDomains[index].id }]
    originPath: api.path
    patternsToMatch: ['/*']
    supportedProtocols: ['Http', 'Https']
    httpsRedirect: 'Enabled'
    forwardingProtocol: 'HttpsOnly'
    linkToDefaultDomain: 'Disabled'
  }
}]

// … and so is https://api.example.com/the-api/v1/products.
resource wholePathRoutes 'Microsoft.Cdn/profiles/afdEndpoints/routes@2025-06-01' = [for (api, index) in apis: {
  parent: endpoint
  name: 'whole-${replace(api.host, '.', '-')}'
  dependsOn: [functionsOrigin, staffOriginsOnly]
  properties: {
    originGroup: { id: functions.id }
    ruleSets: storeRules
    customDomains: [{ id: apiDomains[index].id }]
    patternsToMatch: [api.path, '${api.path}/*']
    supportedProtocols: ['Http', 'Https']
    httpsRedirect: 'Enabled'
    forwardingProtocol: 'HttpsOnly'
    linkToDefaultDomain: 'Disabled'
  }
}]

@description('Each name needs a CNAME to the endpoint, and a TXT record _dnsauth.<name> with this value.')
output domainTokens array = [for (api, index) in apis: {
  host: api.host
  token: apiDomains[index].properties.validationProperties.validationToken
}]
