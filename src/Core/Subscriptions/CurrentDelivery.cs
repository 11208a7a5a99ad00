namespace FunctionsCommerce.Core.Subscriptions;

/// <summary>One delivery between its day and a paid order. It makes a cycle one order and one charge, however often steps are
/// repeated.</summary>
public sealed record CurrentDelivery
{
    /// <summary>How often it is charged at most: at once, then <see cref="DeliveryDecisions.Retries"/> times.</summary>
    public const int MaxAttempts = 7;

    public required DateOnly Day { get; init; }

    /// <summary>The order's id, taken before there is an order: every repetition finds or places this one.</summary>
    public required long OrderId { get; init; }

    /// <summary>Which attempt to charge it is, from 1.</summary>
    public int Attempt { get; init; } = 1;

    public required DateTimeOffset NextStepAt { get; init; }

    /// <summary>When the gateway was asked for the money in this attempt; from then on it is only asked what became of it.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>The delivery was dropped: its order is cancelled unless it was paid.</summary>
    public bool IsDropped { get; init; }
}
