// For trying things out: everything by use, nothing waiting, nobody asking.
using 'main.bicep'

param environment = 'dev'
param alertEmail = readEnvironmentVariable('ALERT_EMAIL', '')
param razorpayKeyId = readEnvironmentVariable('RAZORPAY_KEY_ID')
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

param availabilityTest = false
