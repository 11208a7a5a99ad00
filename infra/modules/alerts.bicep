// What somebody must look at.
param name string
param location string
param tags object

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: 'log-${name}'
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' existing = {
  name: 'ag-${name}'
}

resource bus 'Microsoft.ServiceBus/namespaces@2024-01-01' existing = {
  name: 'sb-${name}'
}

resource cosmos 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' existing = {
  name: 'cosmos-${name}'
}

// Each counts in logs over five minutes.
var logAlerts = [
  {
    name: 'server-errors'
    description: 'Requests that were answered with 5xx.'
    severity: 1
    threshold: 5
    query: 'AppRequests | where toint(ResultCode) >= 500'
  }
  {
    name: 'failed-orchestrations'
    description: 'Orchestrations that ended as failed: a webhook delivery, a campaign, a subscription.'
    severity: 2
    threshold: 0
    query: 'AppTraces | where Properties.Category == "Host.Triggers.DurableTask" and Properties.prop__functionType == "Orchestrator" and Properties.prop__state == "Failed"'
  }
  {
    name: 'failed-functions'
    description: 'Timers, change feeds and subscriptions that fail again and again.'
    severity: 2
    threshold: 20
    query: 'AppRequests | where Success == false and isempty(Url)'
  }
]

resource logs 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for alert in logAlerts: {
  name: 'alert-${name}-${alert.name}'
  location: location
  tags: tags
  properties: {
    displayName: alert.name
    description: alert.description
    severity: alert.severity
    enabled: true
    scopes: [workspace.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT5M'
    autoMitigate: true
    criteria: {
      allOf: [
        {
          query: alert.query
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: alert.threshold
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [people.id] }
  }
}]

resource deadLetters 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'alert-${name}-dead-letters'
  location: 'global'
  tags: tags
  properties: {
    description: 'Events that no attempt could handle. They wait in the subscription\'s dead letters.'
    severity: 1
    enabled: true
    scopes: [bus.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'dead-letters'
          criterionType: 'StaticThresholdCriterion'
          metricNamespace: 'Microsoft.ServiceBus/namespaces'
          metricName: 'DeadletteredMessages'
          timeAggregation: 'Maximum'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}

resource throttling 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'alert-${name}-throttling'
  location: 'global'
  tags: tags
  properties: {
    description: 'Cosmos DB refuses requests for want of request units.'
    severity: 2
    enabled: true
    scopes: [cosmos.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'throttling'
          criterionType: 'StaticThresholdCriterion'
          metricNamespace: 'Microsoft.DocumentDB/databaseAccounts'
          metricName: 'TotalRequests'
          dimensions: [{ name: 'StatusCode', operator: 'Include', values: ['429'] }]
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 100
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}
