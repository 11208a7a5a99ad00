// Where everything reports to. Only identities may send; keys are off.
param name string
param location string
param tags object

@description('Days that logs are kept.')
param retentionInDays int

@description('Gigabytes of logs a day at most; -1 is no limit.')
param dailyQuotaGb int

@description('Who receives alerts.')
param alertEmail string

@description('Who may send telemetry.')
param identityNames string[]

var metricsPublisher = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '3913510d-42f4-4e42-8a64-420c390055eb')

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-${name}'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: retentionInDays
    workspaceCapping: { dailyQuotaGb: dailyQuotaGb }
    features: { disableLocalAuth: true }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${name}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableLocalAuth: true
  }
}

resource senders 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = [for identity in identityNames: {
  name: identity
}]

resource publishers 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for (identity, index) in identityNames: {
  name: guid(insights.id, senders[index].id, metricsPublisher)
  scope: insights
  properties: {
    roleDefinitionId: metricsPublisher
    principalId: senders[index].properties.principalId
    principalType: 'ServicePrincipal'
  }
}]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${name}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'store'
    emailReceivers: empty(alertEmail) ? [] : [
      { name: 'operator', emailAddress: alertEmail, useCommonAlertSchema: true }
    ]
  }
}
