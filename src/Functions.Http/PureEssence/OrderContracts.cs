using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Orders.Payments;
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

internal sealed record CreateOrderRequest(
    [Id] long ShippingAddressId,
    [Id] long? BillingAddressId,
    PureEssencePaymentMethod PaymentMethod,
    [StringLength(CouponService.MaxCodeLength, MinimumLength = 1)] string? CouponCode,
    [StringLength(500)] string? GiftMessage,
    bool GiftWrap = false)
{
    public PlaceOrderCommand ToCommand(CurrentUser caller, long orderId) => new()
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

internal sealed record ListOrdersQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 10, PureEssenceOrderStatus? Status = null);

internal sealed record CancelOrderRequest([StringLength(500)] string? Reason = null);

internal sealed record PlacedOrderResponse(string OrderId, decimal Total, string? PaymentUrl, DateOnly EstimatedDelivery)
{
    public static PlacedOrderResponse From(Order order) => new(
        PureEssenceIds.Order(order.OrderId), Money.ToDecimal(order.Totals.Total, order.Currency), order.Payment.PaymentUrl,
        order.EstimatedDelivery);
}

internal sealed record OrderSummaryResponse(
    string Id, PureEssenceOrderStatus Status, decimal Total, int ItemCount, DateTimeOffset CreatedAt, DateOnly EstimatedDelivery)
{
    public static OrderSummaryResponse From(Order order) => new(
        PureEssenceIds.Order(order.OrderId),
        PureEssenceStatus.Of(order.Status),
        Money.ToDecimal(order.Totals.Total, order.Currency),
        order.ItemCount,
        order.CreatedAt,
        order.EstimatedDelivery);
}

/// <summary>For lists that show no number of pages.</summary>
internal sealed record PaginationResponse(int Page, int Limit, long Total)
{
    public static PaginationResponse From<T>(Paged<T> paged) => new(paged.Request.Page, paged.Request.Limit, paged.Total);
}

internal sealed record OrderListResponse(IReadOnlyList<OrderSummaryResponse> Orders, PaginationResponse Pagination)
{
    public static OrderListResponse From(Paged<Order> orders) =>
        new([.. orders.Items.Select(OrderSummaryResponse.From)], PaginationResponse.From(orders));
}

internal sealed record NotAddedResponse(long ProductId, string Name, int Quantity);

internal sealed record ReorderResponse(IReadOnlyList<NotAddedResponse> Unavailable);
