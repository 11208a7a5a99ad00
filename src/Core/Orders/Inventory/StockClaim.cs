using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders.Inventory;

/// <summary>Pieces that an order wants.</summary>
/// <param name="Quoted">The variant as the order was quoted with it.</param>
internal sealed record StockClaim(Variant Quoted, int Quantity, long OrderId, long CustomerId)
{
    public string ReservationId => Reservation.IdOf(OrderId, Quoted.Key);

    /// <summary>Decides claims on one variant in their order. Pure.</summary>
    /// <param name="isHeld">The order has its pieces already.</param>
    /// <returns>An answer for each claim, what to reserve, and the variant after that.</returns>
    public static (IReadOnlyList<Result<Unit>> Answers, IReadOnlyList<Reservation> Reserved, Variant? Left) Decide(
        IReadOnlyList<StockClaim> claims, Variant? variant, Func<StockClaim, bool> isHeld, DateTimeOffset now)
    {
        var answers = new List<Result<Unit>>(claims.Count);
        var reserved = new Dictionary<string, Reservation>();
        foreach (var claim in claims)
        {
            if (isHeld(claim) || reserved.ContainsKey(claim.ReservationId))
            {
                answers.Add(default(Unit));
            }
            else if (claim.Refusal(variant) is { } refusal)
            {
                answers.Add(refusal);
            }
            else
            {
                reserved[claim.ReservationId] = claim.ToReservation(variant!.Stock, now);
                variant = variant with { Stock = variant.Stock - claim.Quantity, Sold = variant.Sold + claim.Quantity };
                answers.Add(default(Unit));
            }
        }

        return (answers, [.. reserved.Values], variant);
    }

    private Error? Refusal(Variant? current) =>
        current is null ? Errors.OutOfStock($"{Quoted.ProductName} is no longer sold")
        : current.Price != Quoted.Price ? new Error(ErrorCode.PriceMismatch, $"The price of {current.ProductName} has changed")
        : !current.IsActive || current.Stock < Quantity ? StockService.Shortage(current)
        : null;

    private Reservation ToReservation(int stockBefore, DateTimeOffset now) => new()
    {
        ProductId = Quoted.ProductId,
        VariantKey = Quoted.Key,
        OrderId = OrderId,
        CustomerId = CustomerId,
        Quantity = Quantity,
        StockBefore = stockBefore,
        CreatedAt = now,
    };
}
