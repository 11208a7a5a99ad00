// What somebody must look at. Each alert has its page: docs/runbooks/<name>.md. Platform metrics are not sampled and do not end at the daily cap of
// the logs; the store's own metrics (commerce.*) are not sampled either, and that they are missing is an alert itself.
param name string
param location string
param tags object

@description('The account of the documents.')
param cosmosName string

@description('The namespace of the bus.')
param busName string

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: 'log-${name}'
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' existing = {
  name: 'ag-${name}'
}

var runbooks = 'Runbook: docs/runbooks/'

// Of the services. The dimension, where there is one, is what counts.
var metricAlerts = [
  {
    name: 'server-errors'
    description: 'More than 2 % of all answers are 5xx, seen from outside.'
    severity: 1
    scope: resourceId('Microsoft.Cdn/profiles', 'afd-${name}')
    namespace: 'Microsoft.Cdn/profiles'
    metric: 'Percentage5XX'
    aggregation: 'Average'
    threshold: 2
    window: 'PT5M'
    dimensions: []
  }
  {
    name: 'unavailable'
    description: 'The availability test does not get in, from two places or more.'
    severity: 0
    scope: resourceId('Microsoft.Insights/components', 'appi-${name}')
    namespace: 'microsoft.insights/components'
    metric: 'availabilityResults/count'
    aggregation: 'Count'
    threshold: 1
    window: 'PT5M'
    dimensions: [{ name: 'availabilityResult/success', operator: 'Include', values: ['0'] }]
  }
  {
    name: 'dead-letters'
    description: 'Events that no attempt could handle. They wait in the subscription\'s dead letters.'
    severity: 1
    scope: resourceId('Microsoft.ServiceBus/namespaces', busName)
    namespace: 'Microsoft.ServiceBus/namespaces'
    metric: 'DeadletteredMessages'
    aggregation: 'Maximum'
    threshold: 0
    window: 'PT5M'
    dimensions: []
  }
  {
    name: 'backlog'
    description: 'Events wait for their handlers: 5,000 or more for a quarter of an hour.'
    severity: 2
    scope: resourceId('Microsoft.ServiceBus/namespaces', busName)
    namespace: 'Microsoft.ServiceBus/namespaces'
    metric: 'ActiveMessages'
    aggregation: 'Minimum'
    threshold: 5000
    window: 'PT15M'
    dimensions: []
  }
  {
    name: 'bus-throttled'
    description: 'Service Bus refuses operations: Standard\'s limit is reached.'
    severity: 2
    scope: resourceId('Microsoft.ServiceBus/namespaces', busName)
    namespace: 'Microsoft.ServiceBus/namespaces'
    metric: 'ThrottledRequests'
    aggregation: 'Total'
    threshold: 100
    window: 'PT5M'
    dimensions: []
  }
  {
    name: 'throttling'
    description: 'Cosmos DB refuses requests for want of request units.'
    severity: 2
    scope: resourceId('Microsoft.DocumentDB/databaseAccounts', cosmosName)
    namespace: 'Microsoft.DocumentDB/databaseAccounts'
    metric: 'TotalRequests'
    aggregation: 'Count'
    threshold: 100
    window: 'PT5M'
    dimensions: [{ name: 'StatusCode', operator: 'Include', values: ['429'] }]
  }
  {
    name: 'vault-refused'
    description: 'The vault refuses: apps that start now get no secrets.'
    severity: 1
    scope: resourceId('Microsoft.KeyVault/vaults', 'kv-${name}')
    namespace: 'Microsoft.KeyVault/vaults'
    metric: 'ServiceApiResult'
    aggregation: 'Count'
    threshold: 0
    window: 'PT15M'
    dimensions: [{ name: 'StatusCode', operator: 'Include', values: ['401', '403', '404'] }]
  }
]

// Of the store itself, as the apps send them: an alert for each row of the answer's count.
var logAlerts = [
  {
    name: 'outbox-age'
    description: 'The oldest event has been waiting for the bus for more than five minutes.'
    severity: 1
    threshold: 0
    window: 'PT15M'
    query: 'AppMetrics | where Name == "commerce.outbox.age" and Max > 300'
  }
  {
    name: 'refunds-waiting'
    description: 'More than 20 refunds or returns wait for staff, the gateway or their event.'
    severity: 2
    threshold: 0
    window: 'PT1H'
    query: 'AppMetrics | where Name == "commerce.refunds.waiting" and Min > 20'
  }
  {
    name: 'mail-throttled'
    description: 'The mail or SMS service refuses messages: they wait, up to a day.'
    severity: 2
    threshold: 0
    window: 'PT15M'
    query: 'AppMetrics | where Name == "commerce.carrier.outages" | summarize Outages = sum(Sum) | where Outages > 10'
  }
  {
    name: 'fraud-signals'
    description: 'Webhooks or payments with wrong signatures.'
    severity: 2
    threshold: 0
    window: 'PT15M'
    query: 'AppMetrics | where Name == "commerce.fraud.signals" | summarize Signals = sum(Sum) | where Signals > 5'
  }
  {
    name: 'failed-orchestrations'
    description: 'Orchestrations that ended as failed: a webhook delivery, a campaign, a subscription.'
    severity: 2
    threshold: 0
    window: 'PT5M'
    query: 'AppTraces | where Properties.Category == "Host.Triggers.DurableTask" and Properties.prop__functionType == "Orchestrator" and Properties.prop__state == "Failed"'
  }
  {
    name: 'failed-jobs'
    description: 'A scheduled job failed three times within an hour, or one that runs hourly or daily failed once.'
    severity: 2
    threshold: 0
    window: 'PT1H'
    query: 'AppMetrics | where Name == "commerce.jobs.failed" | summarize Failures = sum(Sum) by Job = tostring(Properties.job) | where Failures > 2 or Job startswith "Realtime_" or Job startswith "Maintenance_"'
  }
  {
    name: 'failed-functions'
    description: 'Change feeds and subscriptions that fail again and again.'
    severity: 2
    threshold: 20
    window: 'PT5M'
    query: 'AppRequests | where Success == false and isempty(Url)'
  }
  {
    name: 'logs-capped'
    description: 'The daily quota of logs is used up: alerts that ask the logs are blind until midnight.'
    severity: 2
    threshold: 0
    window: 'PT1H'
    query: '_LogOperation | where Category == "Ingestion" and Operation has "Data collection"'
  }
  {
    name: 'parked-events'
    description: 'Events that are larger than the bus takes. They wait under the dead letters as "parked".'
    severity: 1
    threshold: 0
    window: 'PT5M'
    query: 'AppMetrics | where Name == "commerce.events.parked" | summarize Parked = sum(Sum) | where Parked > 0'
  }
]

// Nothing came: the sweep that measures every minute has not run, whatever the reason.
var silenceAlerts = [
  {
    name: 'timers-silent'
    description: 'No timer of the workers has run for a quarter of an hour, or none of what they measure arrives.'
    severity: 1
    threshold: 1
    window: 'PT15M'
    query: 'AppMetrics | where Name == "commerce.outbox.age"'
  }
]

resource metrics 'Microsoft.Insights/metricAlerts@2018-03-01' = [for alert in metricAlerts: {
  name: 'alert-${name}-${alert.name}'
  location: 'global'
  tags: tags
  properties: {
    description: '${alert.description} ${runbooks}${alert.name}.md'
    severity: alert.severity
    enabled: true
    scopes: [alert.scope]
    evaluationFrequency: 'PT5M'
    windowSize: alert.window
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: alert.name
          criterionType: 'StaticThresholdCriterion'
          metricNamespace: alert.namespace
          metricName: alert.metric
          dimensions: alert.dimensions
          timeAggregation: alert.aggregation
          operator: 'GreaterThan'
          threshold: alert.threshold
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}]

resource logs 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for alert in concat(logAlerts, silenceAlerts): {
  name: 'alert-${name}-${alert.name}'
  location: location
  tags: tags
  properties: {
    displayName: alert.name
    description: '${alert.description} ${runbooks}${alert.name}.md'
    severity: alert.severity
    enabled: true
    scopes: [workspace.id]
    evaluationFrequency: 'PT5M'
    windowSize: alert.window
    autoMitigate: true
    criteria: {
      allOf: [
        {
          query: alert.query
          timeAggregation: 'Count'
          operator: contains(map(silenceAlerts, silence => silence.name), alert.name) ? 'LessThan' : 'GreaterThan'
          threshold: alert.threshold
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [people.id] }
  }
}]
