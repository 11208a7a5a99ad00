using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Shop.Model.Tests.Checks;

/// <summary>An order as the shop has it. Minor units.</summary>
internal sealed record BookedOrder(
    long Id, long CustomerId, string Channel, string Method, OrderStatus Status, long Total, string? Coupon, long? SubscriptionId,
    Order Document)
{
    public static BookedOrder From(Order order) => new(
        order.OrderId,
        order.CustomerId,
        order.Channel,
        order.Payment.Method.ToString().ToLowerInvariant(),
        order.Status,
        order.Totals.Total,
        order.CouponCode,
        order.SubscriptionId,
        order);

    public IReadOnlyList<ModelLine> Lines(ModelShop shop) =>
        [.. Document.Lines.Select(line => new ModelLine(shop.Variant(line.ProductId, line.Size), line.Quantity, line.UnitPrice))];
}
