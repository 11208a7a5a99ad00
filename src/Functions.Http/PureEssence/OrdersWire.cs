using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

internal enum PureEssencePaymentMethod
{
    Cod,
    MobileMoney,
    Card,
    Upi,
    Wallet,
    Online,
}

/// <summary>Order states of this API; see <see cref="PureEssenceStatus"/>.</summary>
internal enum PureEssenceOrderStatus
{
    Pending,
    Processing,
    Shipped,
    Completed,
    Cancelled,
}

internal sealed record CreateOrderBody(
    [Id] long ShippingAddressId,
    [Id] long? BillingAddressId,
    PureEssencePaymentMethod PaymentMethod,
    [StringLength(CouponService.MaxCodeLength, MinimumLength = 1)] string? CouponCode,
    [StringLength(500)] string? GiftMessage,
    bool GiftWrap = false)
{
    public PlaceOrder ToCommand(Caller caller, long orderId) => new()
    {
        OrderId = orderId,
        CustomerId = caller.AccountId,
        Channel = caller.Channel,
        PaymentMethod = Enum.Parse<PaymentMethod>(PaymentMethod.ToString()),
        PriceRule = PriceRule.ShippingAndTaxAdded,
        ShippingAddressId = ShippingAddressId,
        BillingAddressId = BillingAddressId,
        CouponCode = CouponCode,
        GiftMessage = GiftMessage,
        GiftWrap = GiftWrap,
        PaymentLink = true,
    };
}

internal sealed record ListOrdersQuery([AtLeast(1)] int Page = 1, [AtLeast(1)] int Limit = 10, PureEssenceOrderStatus? Status = null);

internal sealed record CancelOrderBody([StringLength(500)] string? Reason = null);

internal sealed record PlacedOrderWire(string OrderId, decimal Total, string? PaymentUrl, DateOnly EstimatedDelivery)
{
    public static PlacedOrderWire From(Order order) => new(
        PureEssenceIds.Order(order.OrderId), Money.ToDecimal(order.Totals.Total, order.Currency), order.Payment.PaymentUrl, order.EstimatedDelivery);
}

internal sealed record OrderSummaryWire(string Id, PureEssenceOrderStatus Status, decimal Total, int ItemCount, DateTimeOffset CreatedAt, DateOnly EstimatedDelivery)
{
    public static OrderSummaryWire From(Order order) => new(
        PureEssenceIds.Order(order.OrderId),
        PureEssenceStatus.Of(order.Status),
        Money.ToDecimal(order.Totals.Total, order.Currency),
        order.ItemCount,
        order.CreatedAt,
        order.EstimatedDelivery);
}

/// <summary>For lists that show no number of pages.</summary>
internal sealed record PaginationWire(int Page, int Limit, long Total)
{
    public static PaginationWire From<T>(Paged<T> paged) => new(paged.Request.Page, paged.Request.Limit, paged.Total);
}

internal sealed record OrderListWire(IReadOnlyList<OrderSummaryWire> Orders, PaginationWire Pagination)
{
    public static OrderListWire From(Paged<Order> orders) => new([.. orders.Items.Select(OrderSummaryWire.From)], PaginationWire.From(orders));
}

internal sealed record NotAddedWire(long ProductId, string Name, int Quantity);

internal sealed record ReorderWire(IReadOnlyList<NotAddedWire> Unavailable);
