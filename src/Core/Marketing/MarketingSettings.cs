using System.ComponentModel.DataAnnotations;
using FunctionsCommerce.Core.Shared.Settings;

namespace FunctionsCommerce.Core.Marketing;

/// <summary>What marketing costs and how it is sent (<c>Marketing__*</c> settings).</summary>
public sealed record MarketingSettings
{
    public const string Section = "Marketing";

    /// <summary>The rate card: one email, one part of an SMS, one WhatsApp message, in <see cref="RateCurrency"/>.</summary>
    [Range(0.0, 1_000_000.0)]
    public decimal EmailRate { get; init; } = 0.001m;

    [Range(0.0, 1_000_000.0)]
    public decimal SmsRate { get; init; } = 0.10m;

    [Range(0.0, 1_000_000.0)]
    public decimal WhatsAppRate { get; init; } = 0.05m;

    /// <summary>ISO 4217; the carriers' currency, not the store's.</summary>
    [Required, CurrencyCode]
    public string RateCurrency { get; init; } = "USD";

    /// <summary>Up to this many recipients, a request to send waits for the counts.</summary>
    [Range(0, int.MaxValue)]
    public int SmallAudience { get; init; } = 100;

    /// <summary>How long it waits.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan SendPatience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Points earned, redeemed or not, from which a customer is in the top loyalty tier, and so a VIP.</summary>
    [Range(0, int.MaxValue)]
    public int TopTierPoints { get; init; } = 5000;

    /// <summary>No marketing is sent from then until <see cref="QuietUntil"/>, in the store's time zone. Equal times: no quiet
    /// hours.</summary>
    public TimeOnly QuietFrom { get; init; }

    public TimeOnly QuietUntil { get; init; }

    /// <summary>Most marketing messages to one customer within <see cref="FrequencyWindow"/>, of campaigns and rules together; 0: any
    /// number.</summary>
    [Range(0, int.MaxValue)]
    public int FrequencyCap { get; init; }

    [Range(typeof(TimeSpan), "00:00:01", "365.00:00:00")]
    public TimeSpan FrequencyWindow { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Most messages of one campaign in a minute, for carriers that allow no more; 0: as fast as the carrier takes them.</summary>
    [Range(0, int.MaxValue)]
    public int SendsPerMinute { get; init; }

    /// <summary>How long sending waits for a carrier that is unavailable before it fails.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "30.00:00:00")]
    public TimeSpan OutagePatience { get; init; } = TimeSpan.FromHours(24);

    /// <summary>The carrier reports what was delivered. Without reports, what it took counts as delivered.</summary>
    public bool DeliveryReports { get; init; }
}
