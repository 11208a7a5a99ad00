// For selling: zones, backups of a month, an instance that waits. A variable that is not set stops the deployment with its name.
using 'main.bicep'

param environment = 'prod'
param alertEmail = readEnvironmentVariable('ALERT_EMAIL')
param razorpayKeyId = readEnvironmentVariable('RAZORPAY_KEY_ID')
// Empty secrets are taken only with KEEP_SECRETS=true: the vault has them from an earlier deployment.
param keepSecrets = readEnvironmentVariable('KEEP_SECRETS', 'false') == 'true'
param razorpayKeySecret = readEnvironmentVariable('RAZORPAY_KEY_SECRET', '')
param razorpayWebhookSecret = readEnvironmentVariable('RAZORPAY_WEBHOOK_SECRET', '')
param signingKey = readEnvironmentVariable('SIGNING_KEY', '')
param hashKey = readEnvironmentVariable('HASH_KEY', '')
param previousValues = readEnvironmentVariable('PREVIOUS_SECRETS', '')
// One of this resource group into which documents were restored (docs/runbooks/restore.md).
param cosmosAccountName = readEnvironmentVariable('COSMOS_ACCOUNT', '')
param adminEmail = readEnvironmentVariable('ADMIN_EMAIL')
param deliveryReportsKey = readEnvironmentVariable('DELIVERY_REPORTS_KEY', '')
param adminPassword = readEnvironmentVariable('ADMIN_PASSWORD', '')

// What the merchant decides stands here: any setting of settings.json.
param settings = {
  Store__Name: readEnvironmentVariable('STORE_NAME')
  Store__Currency: readEnvironmentVariable('STORE_CURRENCY')
}

param zoneRedundant = true
// One region without it; with it documents, uploads and the key ring have a second one (docs/runbooks/disaster.md: what that survives).
param cosmosFurtherRegions = empty(readEnvironmentVariable('SECOND_REGION', '')) ? [] : [readEnvironmentVariable('SECOND_REGION', '')]
param cosmosCapacity = 'autoscale'
param cosmosSharedThroughput = 2000
// A container that shares cannot get its own later (docs/runbooks/capacity.md): the hot ones begin with it, and it is raised when they need more.
param cosmosOwnThroughput = { customers: 4000, products: 2000 }
param cosmosBackup = 'Continuous30Days'
param realtimeSku = 'Standard_S1'
param httpAlwaysReady = 2
param httpMaximumInstances = 100
param workersMaximumInstances = 100
param logRetentionInDays = 90
param logDailyQuotaGb = 10
param vaultPurgeProtection = true
param healthProbeSeconds = 120
param edgeRequestsPerMinute = 1200
param monthlyBudget = int(readEnvironmentVariable('MONTHLY_BUDGET', '1000'))
