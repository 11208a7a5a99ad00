// Mail and text messages. Until a domain of one's own is verified, mail comes from one that Azure manages.
param name string
param tags object

@description('Where messages are kept: Africa, Europe, India, United States, …')
param dataLocation string

@description('A domain of one\'s own; empty for none.')
param ownDomain string

@description('Its DNS records are there and verified: mail comes from it.')
param ownDomainVerified bool

@description('What stands before the @ of it.')
param mailUser string

@description('Who may send: the workers, and the HTTP app for test mails of staff.')
param senderNames string[]

var hasOwnDomain = !empty(ownDomain)
var sendsFromOwnDomain = hasOwnDomain && ownDomainVerified

// Sending wants read and write on the resource: this role, on this one resource.
var serviceOwner = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '09976791-48a7-449e-bb21-39d1a415f350')

resource mail 'Microsoft.Communication/emailServices@2023-04-01' = {
  name: 'mail-${name}'
  location: 'global'
  tags: tags
  properties: { dataLocation: dataLocation }
}

resource managed 'Microsoft.Communication/emailServices/domains@2023-04-01' = {
  parent: mail
  name: 'AzureManagedDomain'
  location: 'global'
  tags: tags
  properties: { domainManagement: 'AzureManaged', userEngagementTracking: 'Disabled' }
}

resource own 'Microsoft.Communication/emailServices/domains@2023-04-01' = if (hasOwnDomain) {
  parent: mail
  name: hasOwnDomain ? ownDomain : 'none'
  location: 'global'
  tags: tags
  properties: { domainManagement: 'CustomerManaged', userEngagementTracking: 'Disabled' }
}

resource user 'Microsoft.Communication/emailServices/domains/senderUsernames@2023-04-01' = if (sendsFromOwnDomain) {
  parent: own
  name: mailUser
  properties: { username: mailUser }
}

resource service 'Microsoft.Communication/communicationServices@2023-04-01' = {
  name: 'acs-${name}'
  location: 'global'
  tags: tags
  properties: {
    dataLocation: dataLocation
    // A domain that is not verified cannot be linked.
    linkedDomains: sendsFromOwnDomain ? [managed.id, own.id] : [managed.id]
  }
}

resource senders 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = [for identity in senderNames: {
  name: identity
}]

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for (identity, index) in senderNames: {
  name: guid(service.id, senders[index].id, serviceOwner)
  scope: service
  properties: {
    roleDefinitionId: serviceOwner
    principalId: senders[index].properties.principalId
    principalType: 'ServicePrincipal'
  }
}]

@description('DNS records that the domain of one\'s own needs.')
output ownDomainRecords object = hasOwnDomain ? own!.properties.verificationRecords : {}
