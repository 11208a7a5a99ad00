using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Catalog;

/// <summary>Why stock changed.</summary>
public enum StockMovementKind
{
    /// <summary>An order took pieces.</summary>
    Order,

    /// <summary>An order that came to nothing gave its pieces back.</summary>
    Release,

    /// <summary>Returned goods were taken in.</summary>
    Return,

    /// <summary>Staff added or took off pieces.</summary>
    Adjustment,

    /// <summary>Staff said how many there are.</summary>
    Count,
}

/// <summary>What happened to one variant: pieces that could be ordered before and after.</summary>
public sealed record StockChange(string VariantKey, int Before, int After);

/// <summary>An entry of a product's stock journal. What open orders hold is in their <see cref="Reservation"/>s, which become entries when
/// they end.</summary>
[Stored(Containers.Products, "stock-movement")]
public sealed record StockMovement : Document
{
    /// <summary>Entries are kept for two years.</summary>
    public const int KeptSeconds = 2 * 365 * 24 * 60 * 60;

    public StockMovement() => Ttl = KeptSeconds;

    public required long ProductId { get; init; }

    public required long MovementId { get; init; }

    public required StockMovementKind Kind { get; init; }

    /// <summary>By variant; more than one only where staff changed a product as a whole.</summary>
    public required IReadOnlyList<StockChange> Changes { get; init; }

    public long? OrderId { get; init; }

    public long? ReturnId { get; init; }

    /// <summary>The staff member; null when it was none, or when the API does not know.</summary>
    public long? StaffId { get; init; }

    public string? Reason { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public override string Id => "stock-movement-" + Base36.Encode(MovementId);

    public override string Partition => Product.PartitionOf(ProductId);
}

/// <summary>Reservations as entries of the journal.</summary>
public static class ReservationMovements
{
    /// <summary>When the pieces were taken, and how many there were.</summary>
    public static StockMovement ToMovement(this Reservation reservation, long movementId) => new()
    {
        ProductId = reservation.ProductId,
        MovementId = movementId,
        Kind = StockMovementKind.Order,
        Changes = reservation.StockBefore is { } before
            ? [new StockChange(reservation.VariantKey, before, before - reservation.Quantity)]
            : [],
        OrderId = reservation.OrderId,
        CreatedAt = reservation.CreatedAt,
    };
}
