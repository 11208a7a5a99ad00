using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Webhooks;

/// <summary>Where events are sent to, and which.</summary>
[Stored(Containers.Webhooks, "webhook")]
public sealed record Webhook : Document
{
    /// <summary>All of them in one partition: an event looks for its receivers with one query.</summary>
    public const string AllPartition = "webhooks";

    public required long WebhookId { get; init; }

    public required string Url { get; init; }

    /// <summary>Of <see cref="WebhookEvents.All"/>.</summary>
    public required IReadOnlyList<string> Events { get; init; }

    /// <summary>Encrypted; see <see cref="WebhookSecrets"/>.</summary>
    public required string SealedSecret { get; init; }

    /// <summary>False once the receiver answered 410: it gets nothing more.</summary>
    public bool IsActive { get; init; } = true;

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public override string Id => IdOf(WebhookId);

    public override string Partition => AllPartition;

    public static string IdOf(long webhookId) => "webhook-" + Base36.Encode(webhookId);
}

/// <summary>The state of a delivery.</summary>
public enum DeliveryStatus
{
    /// <summary>Not yet tried, or to be tried again.</summary>
    Pending,
    Delivered,

    /// <summary>All attempts failed, or the receiver wants no more.</summary>
    Failed,
}

/// <summary>One attempt. <see cref="StatusCode"/> is null when there was no answer; <see cref="Problem"/> is null when it
/// succeeded.</summary>
public sealed record DeliveryAttempt(int Number, DateTimeOffset At, int? StatusCode, string? Problem);

/// <summary>One event for one receiver, with every attempt to hand it over.</summary>
[Stored(Containers.Webhooks, "webhook-delivery")]
public sealed record WebhookDelivery : Document
{
    private const int Lifetime = 30 * 24 * 60 * 60;

    public required long WebhookId { get; init; }

    /// <summary>The event's id, so that an event that comes twice is one delivery; a new one for pings and redeliveries.</summary>
    public required long DeliveryId { get; init; }

    /// <summary>The same for an event and its redeliveries: receivers drop what they know by it.</summary>
    public required long MessageId { get; init; }

    public required string Event { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The payload's data as JSON.</summary>
    public required string Data { get; init; }

    public DeliveryStatus Status { get; init; }

    public IReadOnlyList<DeliveryAttempt> Attempts { get; init; } = [];

    public required DateTimeOffset CreatedAt { get; init; }

    public override string Id => IdOf(DeliveryId);

    public override string Partition => PartitionOf(WebhookId);

    public static string IdOf(long deliveryId) => "delivery-" + Base36.Encode(deliveryId);

    public static string PartitionOf(long webhookId) => Base36.Encode(webhookId);

    /// <summary>Kept for 30 days.</summary>
    public WebhookDelivery Fresh() => this with { Ttl = Lifetime };
}
