namespace FunctionsCommerce.Core.Orders.Returns;

/// <summary>Goods of a return that came back, and when: kept with the order, so that its figures can be told day by day.</summary>
public sealed record GoodsReceipt
{
    public required long ReturnId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required IReadOnlyList<ReceivedPieces> Pieces { get; init; }

    /// <summary>The amount no longer due because these goods came back unpaid. Minor units.</summary>
    public long Waived { get; init; }
}

/// <summary>Pieces of one line. Amount in minor units: what they cost as they were bought.</summary>
public sealed record ReceivedPieces(long ProductId, string VariantKey, int Quantity, long Amount);
