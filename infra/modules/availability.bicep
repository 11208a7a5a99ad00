// Asks from five places of the world, every five minutes, whether the store can serve.
param name string
param location string
param tags object

@description('The store\'s address, as customers reach it.')
param hostName string

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: 'appi-${name}'
}

resource endpoint 'Microsoft.Cdn/profiles/afdEndpoints@2025-06-01' existing = {
  name: 'afd-${name}/${name}'
}

resource ready 'Microsoft.Insights/webtests@2022-06-15' = {
  name: 'ready-${name}'
  location: location
  tags: union(tags, { 'hidden-link:${insights.id}': 'Resource' })
  kind: 'standard'
  properties: {
    SyntheticMonitorId: 'ready-${name}'
    Name: 'ready'
    Description: 'The store can serve.'
    Enabled: true
    Kind: 'standard'
    Frequency: 300
    Timeout: 30
    RetryEnabled: true
    Locations: map(['emea-nl-ams-azr', 'us-va-ash-azr', 'apac-sg-sin-azr', 'emea-gb-db3-azr', 'latam-br-gru-edge'], place => { Id: place })
    Request: {
      RequestUrl: 'https://${empty(hostName) ? endpoint.properties.hostName : hostName}/health/ready'
      HttpVerb: 'GET'
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 7
    }
  }
}
