namespace FunctionsCommerce.Core.Accounts;

/// <summary>Display and contact preferences; each API shows a part of them.</summary>
public sealed record Preferences
{
    public string Language { get; init; } = "en";

    /// <summary>ISO 4217, for display only. Null: the store's.</summary>
    public string? Currency { get; init; }

    /// <summary>light, dark, system.</summary>
    public string Theme { get; init; } = "light";

    public string Timezone { get; init; } = "UTC+0";

    public NotificationPreferences Notifications { get; init; } = new();
}

/// <summary>Which messages a customer wants, and by which channel. Marketing also needs <see cref="Account.MarketingConsent"/>.</summary>
public sealed record NotificationPreferences
{
    public bool Email { get; init; } = true;

    public bool Sms { get; init; } = true;

    public bool Push { get; init; } = true;

    public bool OrderUpdates { get; init; } = true;

    public bool RefundUpdates { get; init; } = true;

    public bool SupportReplies { get; init; } = true;

    public bool Promotions { get; init; } = true;

    public bool Newsletters { get; init; } = true;
}
