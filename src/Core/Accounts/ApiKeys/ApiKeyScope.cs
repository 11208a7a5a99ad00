namespace FunctionsCommerce.Core.Accounts.ApiKeys;

/// <summary>What an API key can be let to: the resources of the staff's API.</summary>
public enum StaffResource
{
    Orders,
    Refunds,
    Returns,
    Products,
    Coupons,
    Customers,

    /// <summary>Wallets, points and gift cards: money and what stands for it.</summary>
    Balances,
    Reviews,
    Tickets,

    /// <summary>Campaigns, messages and automation.</summary>
    Marketing,
    Analytics,
    WebhookSubscriptions,

    /// <summary>Failed events.</summary>
    Operations,

    /// <summary>Imports and exports: reading lets to whatever can be exported.</summary>
    BulkData,
}

/// <summary>What a key may do with a resource.</summary>
public enum ScopeAccess
{
    Read,

    /// <summary>Reading, too.</summary>
    Write,
}

/// <summary>One resource that a key may read or write.</summary>
public sealed record ApiKeyScope(StaffResource Resource, ScopeAccess Access);
