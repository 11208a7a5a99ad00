using System.ComponentModel.DataAnnotations;

namespace FunctionsCommerce.Core.Payments;

/// <summary>The merchant's account at the gateway (<c>Razorpay__*</c> settings). Nothing of it is ever logged.</summary>
public sealed record RazorpaySettings
{
    public const string Section = "Razorpay";

    /// <summary>Up to and including the version.</summary>
    [Required, Url]
    public string BaseUrl { get; init; } = "https://api.razorpay.com/v1";

    /// <summary>Public: checkouts in browsers and apps carry it.</summary>
    [Required(ErrorMessage = "Razorpay__KeyId is missing.")]
    public string KeyId { get; init; } = "";

    [Required(ErrorMessage = "Razorpay__KeySecret is missing.")]
    public string KeySecret { get; init; } = "";

    [Required(ErrorMessage = "Razorpay__WebhookSecret is missing.")]
    public string WebhookSecret { get; init; } = "";

    /// <summary>Also accepted while the secret is changed at the gateway. Signs nothing.</summary>
    public string PreviousKeySecret { get; init; } = "";

    /// <inheritdoc cref="PreviousKeySecret"/>
    public string PreviousWebhookSecret { get; init; } = "";

    /// <summary>How long one call may take before it counts as failed.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:05:00")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>Keeps secrets out of logs.</summary>
    public override string ToString() => $"Razorpay {KeyId} at {BaseUrl}";
}
