using System.Text.Json.Serialization;
using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

internal sealed record OrderItemRequest(string ProductId, [Range(1, Cart.MaxQuantity)] int Quantity, [Minimum(0)] decimal? Price)
{
    public OrderItem ToItem(long? price) => new(RasCurrysIds.Parse(ProductId), null, Quantity, price);
}

internal sealed record CreateOrderRequest(
    [MinLength(1)] IReadOnlyList<OrderItemRequest> Items, RasCurrysPaymentMethod PaymentMethod, [Minimum(0)] decimal? TotalAmount)
{
    /// <returns>Validation, naming every amount with more decimals than the currency has.</returns>
    public Result<PlaceOrderCommand> ToCommand(CurrentUser caller, long orderId, string currency)
    {
        List<FieldError> faults = [];
        var items = Items.Select((item, index) => item.ToItem(Minor(item.Price, $"items[{index}].price"))).ToArray();
        var total = Minor(TotalAmount, "totalAmount");
        return faults.Count > 0 ? Errors.Invalid(faults) : new PlaceOrderCommand
        {
            OrderId = orderId,
            CustomerId = caller.AccountId,
            Channel = caller.Channel,
            PaymentMethod = PaymentMethod == RasCurrysPaymentMethod.Cod
                ? Core.Orders.Payments.PaymentMethod.Cod : Core.Orders.Payments.PaymentMethod.Online,
            PriceRule = PriceRule.Inclusive,
            Items = items,
            NeedsAddress = false,
            ExpectedTotal = total,
        };

        long? Minor(decimal? amount, string field)
        {
            if (amount is not { } given)
            {
                return null;
            }

            if (Amounts.Minor(given, field, currency).TryGetValue(out var minor, out var refused))
            {
                return minor;
            }

            faults.AddRange(refused.FieldErrors);
            return null;
        }
    }
}

internal static class Amounts
{
    public static Result<long> Minor(decimal amount, string field, string currency) => Money.TryFromDecimal(amount, currency, out var minor)
        ? minor
        : Errors.Invalid(field, $"{field} must be an amount in {currency}", amount);
}

internal sealed record ListQuery([Minimum(1)] int Limit = 10, [Minimum(0)] int Skip = 0);

internal sealed record ListAllQuery([Minimum(1)] int Limit = 20, [Minimum(0)] int Skip = 0);

internal sealed record UpdateOrderRequest(RasCurrysOrderStatus OrderStatus, [StringLength(100, MinimumLength = 1)] string? TrackingNumber);

internal sealed record PlacedOrderResponse(
    string OrderId, [property: JsonPropertyName("_id")] string Id, decimal TotalAmount, RasCurrysOrderStatus OrderStatus,
    RasCurrysPaymentStatus PaymentStatus)
{
    public static PlacedOrderResponse From(Order order) => new(
        RasCurrysIds.Order(order),
        RasCurrysIds.Hex(order.OrderId),
        Money.ToDecimal(order.Totals.Total, order.Currency),
        RasCurrysStatus.Of(order.Status),
        RasCurrysStatus.Of(order.Payment.Status));
}

internal sealed record OrderItemResponse(
    string ProductId, string Name, string? Size, string? Image, int Quantity, decimal Price, decimal Subtotal);

internal sealed record OrderUserResponse(string UserId, string FullName, string Email, string? PhoneNumber);

/// <summary>Where the parcel goes.</summary>
internal sealed record OrderAddressResponse(
    string? Name, string Street, string City, string? State, string? PostalCode, string? Country, string? PhoneNumber)
{
    public static OrderAddressResponse? From(OrderAddress? address) => address is null ? null : new(
        address.ContactName, address.Street, address.City, address.State, address.PostalCode, address.Country, address.Phone);
}

/// <param name="PaymentUrl">Where the order can still be paid; left out when it is paid, over, or has no such page.</param>
internal sealed record OrderResponse(
    [property: JsonPropertyName("_id")] string Id,
    string OrderId,
    OrderUserResponse User,
    IReadOnlyList<OrderItemResponse> Items,
    decimal TotalAmount,
    string Currency,
    RasCurrysPaymentMethod PaymentMethod,
    RasCurrysPaymentStatus PaymentStatus,
    decimal? RefundedAmount,
    RasCurrysOrderStatus OrderStatus,
    string TrackingNumber,
    string? Carrier,
    string? TrackingUrl,
    OrderAddressResponse? ShippingAddress,
    string? CouponCode,
    bool GiftWrap,
    string? GiftMessage,
    string? PaymentUrl,
    string? CancelReason,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static OrderResponse From(Order order, StoreSettings settings)
    {
        decimal Amount(long minor) => Money.ToDecimal(minor, order.Currency);
        return new(
            RasCurrysIds.Hex(order.OrderId),
            RasCurrysIds.Order(order),
            new(RasCurrysIds.Hex(order.CustomerId), order.CustomerName, order.CustomerEmail, order.CustomerPhone),
            [
                .. order.Lines.Select(line => new OrderItemResponse(
                    RasCurrysIds.Hex(line.ProductId),
                    line.Name,
                    line.Size,
                    line.Image is { } image ? settings.Absolute(image) : null,
                    line.Quantity,
                    Amount(line.UnitPrice),
                    Amount(line.Subtotal))),
            ],
            Amount(order.Totals.Total),
            order.Currency,
            RasCurrysStatus.Of(order.Payment.Method),
            RasCurrysStatus.Of(order.Payment.Status),
            order.RefundedNet() is var refunded and > 0 ? Amount(refunded) : null,
            RasCurrysStatus.Of(order.Status),
            order.Shipment.Number,
            order.Shipment.Carrier,
            order.Shipment.TrackingUrl,
            OrderAddressResponse.From(order.ShippingAddress),
            order.CouponCode,
            order.GiftWrap,
            order.GiftMessage,
            order.OpenPaymentUrl,
            order.CancelReason,
            order.CreatedAt,
            order.UpdatedAt);
    }
}

internal sealed record OrderAnswerResponse(OrderResponse Order)
{
    public static OrderAnswerResponse From(Order order, StoreSettings settings) => new(OrderResponse.From(order, settings));
}

/// <summary><see cref="Count"/> counts all, not just those shown.</summary>
internal sealed record OrderListResponse(IReadOnlyList<OrderResponse> Orders, long Count)
{
    public static OrderListResponse From(Paged<Order> orders, StoreSettings settings) =>
        new([.. orders.Items.Select(order => OrderResponse.From(order, settings))], orders.Total);
}

internal sealed record CancelledOrderResponse(string OrderId, RasCurrysOrderStatus OrderStatus)
{
    public static CancelledOrderResponse From(Order order) => new(RasCurrysIds.Order(order), RasCurrysStatus.Of(order.Status));
}

internal sealed record QuoteLineResponse(string ProductId, int Quantity, decimal Price, decimal Subtotal);

/// <summary>What the order really costs.</summary>
internal sealed record QuoteResponse(IReadOnlyList<QuoteLineResponse> Lines, decimal Total)
{
    public static QuoteResponse From(Quote quote, string currency) => new(
        [
            .. quote.Lines.Select(line => new QuoteLineResponse(
                RasCurrysIds.Hex(line.ProductId), line.Quantity, Money.ToDecimal(line.UnitPrice, currency),
                Money.ToDecimal(line.Subtotal, currency))),
        ],
        Money.ToDecimal(quote.Total, currency));
}
