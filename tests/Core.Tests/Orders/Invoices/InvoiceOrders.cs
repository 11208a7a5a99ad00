using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Orders.Invoices;

/// <summary>Orders to start a test from.</summary>
internal static class InvoiceOrders
{
    private static readonly DateTimeOffset Placed = new(2025, 11, 22, 10, 0, 0, TimeSpan.Zero);

    /// <summary>The document's example: two BB Creams, 28.34 in all, paid.</summary>
    public static Order Paid(params OrderLine[] lines) => new()
    {
        OrderId = 123_456_789_012,
        CustomerId = 7,
        CustomerName = "John Doe",
        CustomerEmail = "john@example.com",
        Channel = Channels.PureEssence,
        Status = OrderStatus.Confirmed,
        Lines = lines.Length > 0 ? lines : [Line("BB Cream")],
        Totals = new OrderTotals(2076, 500, 258, 0, 2834),
        Currency = "INR",
        ShippingAddress = new OrderAddress("Home", "Kafue Rd Balmoral", "Chilanga", null, "10101", null, null, "0977883578"),
        Payment = new Payment
        {
            PaymentId = 9,
            Method = PaymentMethod.MobileMoney,
            Status = PaymentStatus.Paid,
            Amount = 2834,
            PaidAt = Placed.AddMinutes(5),
            CreatedAt = Placed,
            UpdatedAt = Placed,
        },
        Shipment = new Shipment("TRK123456789"),
        History = [new StatusChange(OrderStatus.Pending, Placed)],
        EstimatedDelivery = new DateOnly(2025, 11, 30),
        CreatedAt = Placed,
        UpdatedAt = Placed,
    };

    public static OrderLine Line(string name, int quantity = 2) => new()
    {
        ProductId = 3,
        VariantKey = "60ml",
        Size = "60ml",
        Sku = "BBC-60",
        Name = name,
        Category = "makeup",
        Quantity = quantity,
        UnitPrice = 1038,
        Tax = 208,
    };

    public static Order With(this Order order, PaymentStatus status, params Refund[] refunds) =>
        order with
        {
            Payment = order.Payment with
            {
                Status = status,
                Refunds = refunds,
                PaidAt = status < PaymentStatus.Paid ? null : order.Payment.PaidAt,
            },
        };

    public static Refund Refund(long amount) => new()
    {
        RefundId = 11,
        Amount = amount,
        Reason = "Damaged",
        Status = RefundStatus.Completed,
        CreatedAt = Placed.AddDays(3),
        UpdatedAt = Placed.AddDays(3),
        ProcessedAt = Placed.AddDays(3),
    };
}
