// Limits at the edge, before a request costs anything. Managed rules need Front Door Premium.
param name string
param tags object

@allowed(['Standard_AzureFrontDoor', 'Premium_AzureFrontDoor'])
param sku string

@description('Requests of one address in a minute.')
@minValue(100)
param requestsPerMinute int

@description('Prevention refuses; Detection only writes down what it would refuse.')
@allowed(['Detection', 'Prevention'])
param mode string

resource profile 'Microsoft.Cdn/profiles@2025-06-01' existing = {
  name: 'afd-${name}'

  resource endpoint 'afdEndpoints' existing = {
    name: name
  }
}

resource policy 'Microsoft.Network/FrontDoorWebApplicationFirewallPolicies@2024-02-01' = {
  name: 'waf${replace(name, '-', '')}'
  location: 'global'
  tags: tags
  sku: { name: sku }
  properties: {
    policySettings: { enabledState: 'Enabled', mode: mode }
    customRules: {
      rules: [
        {
          name: 'PerAddress'
          priority: 100
          ruleType: 'RateLimitRule'
          rateLimitDurationInMinutes: 1
          rateLimitThreshold: requestsPerMinute
          // Every request has an address: the rule counts all of them.
          matchConditions: [{ matchVariable: 'RequestUri', operator: 'Any', matchValue: [], negateCondition: false }]
          action: 'Block'
        }
      ]
    }
    managedRules: sku == 'Premium_AzureFrontDoor' ? {
      managedRuleSets: [
        { ruleSetType: 'Microsoft_DefaultRuleSet', ruleSetVersion: '2.1', ruleSetAction: 'Block' }
        { ruleSetType: 'Microsoft_BotManagerRuleSet', ruleSetVersion: '1.1' }
      ]
    } : null
  }
}

resource security 'Microsoft.Cdn/profiles/securityPolicies@2025-06-01' = {
  parent: profile
  name: 'edge'
  properties: {
    parameters: {
      type: 'WebApplicationFirewall'
      wafPolicy: { id: policy.id }
      associations: [{ domains: [{ id: profile::endpoint.id }], patternsToMatch: ['/*'] }]
    }
  }
}
