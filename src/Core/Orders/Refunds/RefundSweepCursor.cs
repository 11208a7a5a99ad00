using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Refunds;

/// <summary>Up to when the gateway's payments and refunds were read.</summary>
[Stored(Containers.Keys, "refund-sweep")]
public sealed record RefundSweepCursor : Document
{
    public const string Key = "sweep:gateway-refunds";

    public required DateTimeOffset Until { get; init; }

    /// <summary>A span that has more pages than one run reads; null: the next one begins at <see cref="Until"/>.</summary>
    public SweepSpan? Open { get; init; }

    public override string Id => Key;

    public override string Partition => Key;
}

/// <summary>A span of time that is being read. It has ended, so its pages stay where they are.</summary>
/// <param name="PaymentPage">The next page of payments, from 0; null: all are read.</param>
/// <param name="RefundPage">The same for refunds.</param>
public sealed record SweepSpan(DateTimeOffset From, DateTimeOffset Until, int? PaymentPage, int? RefundPage)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsRead => PaymentPage is null && RefundPage is null;
}
