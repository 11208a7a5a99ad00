using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Orders;

/// <summary>Orders in a named state.</summary>
internal static class Given
{
    public static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static long lastId = 1000;

    public static long NewId() => Interlocked.Increment(ref lastId);

    /// <summary>Two lines, 3 and 1 pieces, with discount and tax that do not divide evenly; 28.34 in all with shipping.</summary>
    public static Order Pending(PaymentMethod method = PaymentMethod.Card) => new()
    {
        OrderId = 1,
        CustomerId = 7,
        CustomerName = "John Doe",
        CustomerEmail = "john@example.com",
        Channel = Channels.PureEssence,
        Status = OrderStatus.Pending,
        Lines =
        [
            new OrderLine
            {
                ProductId = 3,
                VariantKey = "60ml",
                Sku = "BB-60",
                Name = "BB Cream",
                Category = "makeup",
                Quantity = 3,
                UnitPrice = 500,
                Discount = 100,
                Tax = 140,
            },
            new OrderLine
            {
                ProductId = 4,
                VariantKey = "default",
                Sku = "C",
                Name = "Cleanser",
                Category = "skincare",
                Quantity = 1,
                UnitPrice = 676,
                Discount = 0,
                Tax = 68,
            },
        ],
        Totals = new OrderTotals(2176, 500, 258, 100, 2834),
        Currency = "INR",
        Payment = new Payment
        {
            PaymentId = 2,
            Method = method,
            Status = PaymentStatus.Pending,
            Amount = 2834,
            CreatedAt = Now,
            UpdatedAt = Now,
        },
        Shipment = new Shipment("TRK1"),
        History = [new StatusChange(OrderStatus.Pending, Now)],
        EstimatedDelivery = new DateOnly(2026, 3, 8),
        CreatedAt = Now,
        UpdatedAt = Now,
        ExpiresAt = method == PaymentMethod.Cod ? null : Now.AddMinutes(30),
    };

    public static Order Paid() => Pending().Captured("pay_1", 2834, NewId, Now).Value.Order;

    public static Order Delivered() => Paid().MoveTo(OrderStatus.Delivered, Now).Value.Order;
}
