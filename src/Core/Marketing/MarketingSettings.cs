namespace FunctionsCommerce.Core.Marketing;

/// <summary>What marketing costs and how it is sent (<c>Marketing__*</c> settings).</summary>
public sealed record MarketingSettings
{
    public const string Section = "Marketing";

    /// <summary>The rate card: one email, one part of an SMS, one WhatsApp message, in <see cref="RateCurrency"/>.</summary>
    public decimal EmailRate { get; init; } = 0.001m;

    public decimal SmsRate { get; init; } = 0.10m;

    public decimal WhatsAppRate { get; init; } = 0.05m;

    /// <summary>ISO 4217: carriers have prices of their own, whatever the store sells in.</summary>
    public string RateCurrency { get; init; } = "USD";

    /// <summary>Up to this many recipients, a request to send waits for the counts.</summary>
    public int SmallAudience { get; init; } = 100;

    /// <summary>How long it waits.</summary>
    public TimeSpan SendPatience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Points from which a customer is in the top loyalty tier, and so a VIP.</summary>
    public int TopTierPoints { get; init; } = 5000;

    /// <summary>The carrier reports what was delivered. Without reports, what it took counts as delivered.</summary>
    public bool DeliveryReports { get; init; }
}
