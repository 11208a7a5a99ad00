using FunctionsCommerce.Core.Orders.Returns;

namespace FunctionsCommerce.Core.Orders;

/// <summary>By how many pieces of a product, and how much money for them, an order's sales changed at a moment. Amount in minor
/// units.</summary>
public sealed record SalesChange(DateTimeOffset At, long ProductId, string Category, int Pieces, long Amount);

/// <summary>The goods that were sold with an order: those that did not come back, and none of a cancelled order. Pure.</summary>
public static class OrderSales
{
    /// <summary>Pieces that are sold now.</summary>
    public static int PiecesSold(this Order order) => order.SalesChanges().Sum(change => change.Pieces);

    /// <summary>What was sold when the order was placed, and what came back since. Amounts are what the lines cost, discount and tax
    /// included.</summary>
    public static IReadOnlyList<SalesChange> SalesChanges(this Order order)
    {
        var changes = order.Lines
            .Select(line => new SalesChange(order.CreatedAt, line.ProductId, line.Category, line.Quantity, line.Paid))
            .ToList();
        foreach (var receipt in order.Receipts)
        {
            changes.AddRange(receipt.Pieces.Select(pieces =>
                new SalesChange(receipt.At, pieces.ProductId, CategoryOf(order, pieces), -pieces.Quantity, -pieces.Amount)));
        }

        if (order.History.FirstOrDefault(change => change.Status is OrderStatus.Cancelled or OrderStatus.Returned) is { } end)
        {
            // What no receipt took back ends with the order.
            var left = changes.GroupBy(change => (change.ProductId, change.Category)).Select(sold =>
                new SalesChange(
                    end.At, sold.Key.ProductId, sold.Key.Category, -sold.Sum(change => change.Pieces), -sold.Sum(change => change.Amount)));
            changes.AddRange(left.Where(change => change.Pieces != 0 || change.Amount != 0).ToArray());
        }

        return changes;
    }

    private static string CategoryOf(Order order, ReceivedPieces pieces) =>
        order.Lines.First(line => line.ProductId == pieces.ProductId && line.VariantKey == pieces.VariantKey).Category;
}
