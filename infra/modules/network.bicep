// A network of the store's own: the apps reach documents, secrets, their storage and (Premium) the bus by private addresses only. Uploads stay
// reachable, for Front Door serves them; so do mail and Web PubSub, which know the apps by their identities.
param name string
param location string
param tags object

@description('The account of the documents.')
param cosmosName string

@description('The namespace of the bus.')
param busName string

@description('Storage accounts of the hosts.')
param hostStorageNames string[]

@description('Only Premium has private endpoints.')
param busIsPremium bool

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-${name}'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.80.0.0/16'] }
    subnets: [
      {
        name: 'http'
        properties: {
          addressPrefix: '10.80.0.0/22'
          delegations: [{ name: 'apps', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'workers'
        properties: {
          addressPrefix: '10.80.4.0/22'
          delegations: [{ name: 'apps', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      { name: 'endpoints', properties: { addressPrefix: '10.80.8.0/24' } }
    ]
  }
}

var suffix = environment().suffixes.storage
var storageLinks = flatten(map(hostStorageNames, account => map(['blob', 'queue', 'table'], kind => {
  name: '${account}-${kind}'
  target: resourceId('Microsoft.Storage/storageAccounts', account)
  group: kind
  zone: 'privatelink.${kind}.${suffix}'
})))
var links = concat(
  [
    { name: 'cosmos', target: resourceId('Microsoft.DocumentDB/databaseAccounts', cosmosName), group: 'Sql', zone: 'privatelink.documents.azure.com' }
    { name: 'vault', target: resourceId('Microsoft.KeyVault/vaults', 'kv-${name}'), group: 'vault', zone: 'privatelink.vaultcore.azure.net' }
  ],
  storageLinks,
  busIsPremium ? [{ name: 'bus', target: resourceId('Microsoft.ServiceBus/namespaces', busName), group: 'namespace', zone: 'privatelink.servicebus.windows.net' }] : []
)
var zoneNames = concat(
  ['privatelink.documents.azure.com', 'privatelink.vaultcore.azure.net', 'privatelink.blob.${suffix}', 'privatelink.queue.${suffix}', 'privatelink.table.${suffix}'],
  busIsPremium ? ['privatelink.servicebus.windows.net'] : []
)

resource zones 'Microsoft.Network/privateDnsZones@2020-06-01' = [for zone in zoneNames: {
  name: zone
  location: 'global'
  tags: tags
}]

resource zoneLinks 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = [for (zone, index) in zoneNames: {
  parent: zones[index]
  name: 'store'
  location: 'global'
  properties: { virtualNetwork: { id: network.id }, registrationEnabled: false }
}]

resource endpoints 'Microsoft.Network/privateEndpoints@2024-05-01' = [for link in links: {
  name: 'pe-${name}-${link.name}'
  location: location
  tags: tags
  properties: {
    subnet: { id: '${network.id}/subnets/endpoints' }
    privateLinkServiceConnections: [{ name: link.name, properties: { privateLinkServiceId: link.target, groupIds: [link.group] } }]
  }
}]

resource names 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = [for (link, index) in links: {
  parent: endpoints[index]
  name: 'default'
  dependsOn: [zones]
  properties: {
    privateDnsZoneConfigs: [{ name: link.group, properties: { privateDnsZoneId: resourceId('Microsoft.Network/privateDnsZones', link.zone) } }]
  }
}]
