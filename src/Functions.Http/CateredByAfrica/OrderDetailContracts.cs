using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Fulfilment;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>A line as it was bought.</summary>
/// <param name="Variant">Null when the product has just one form.</param>
/// <param name="Price">Of one piece.</param>
/// <param name="Discount">The line's share of the order's discount.</param>
/// <param name="Total">What the customer pays for the line.</param>
/// <param name="Returned">Pieces in returns that were not rejected.</param>
/// <param name="Received">Pieces that came back.</param>
internal sealed record OrderLineResponse(
    string ProductId, string Name, string? Variant, string Sku, string? ImageUrl, int Quantity, decimal Price, decimal Subtotal,
    decimal Discount, decimal Tax,
    decimal Total, int Returned, int Received)
{
    public static OrderLineResponse From(OrderLine line, string currency, StoreSettings store) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Product, line.ProductId),
        line.Name,
        line.Size,
        line.Sku,
        line.Image is { } image ? store.Absolute(image) : null,
        line.Quantity,
        Money.ToDecimal(line.UnitPrice, currency),
        Money.ToDecimal(line.Subtotal, currency),
        Money.ToDecimal(line.Discount, currency),
        Money.ToDecimal(line.Tax, currency),
        Money.ToDecimal(line.Paid, currency),
        line.Returned,
        line.Received);
}

/// <summary><c>subtotal + shipping + tax - discount = total</c>.</summary>
/// <param name="Shipping">With the gift wrap's fee.</param>
/// <param name="Due">What still has to be paid.</param>
internal sealed record OrderAmountsResponse(
    decimal Subtotal, decimal Shipping, decimal Tax, decimal Discount, decimal Total, decimal Paid, decimal Refunded, decimal Due)
{
    public static OrderAmountsResponse From(Order order)
    {
        decimal Amount(long minor) => Money.ToDecimal(minor, order.Currency);
        var (totals, payment) = (order.Totals, order.Payment);
        return new(
            Amount(totals.Subtotal), Amount(totals.Shipping), Amount(totals.Tax), Amount(totals.Discount), Amount(totals.Total),
            Amount(payment.Captured),
            Amount(payment.Refunded), Amount(order.Outstanding()));
    }
}

/// <param name="TransactionId">What the gateway calls the payment; null for cash and wallets.</param>
/// <param name="PaymentUrl">Where the customer can still pay; null when it is paid, over, or has no such page.</param>
internal sealed record OrderPaymentResponse(
    PaymentMethod Method, PaymentStatus Status, string? TransactionId, string? GatewayOrderId, string? PaymentUrl, string? FailureReason,
    DateTimeOffset? PaidAt)
{
    public static OrderPaymentResponse From(Order order) => new(
        order.Payment.Method, order.Payment.Status, order.Payment.TransactionId, order.Payment.GatewayOrderId, order.OpenPaymentUrl,
        order.Payment.FailureReason, order.Payment.PaidAt);
}

internal sealed record OrderNoteResponse(string Note, string AddedBy, DateTimeOffset AddedAt)
{
    public static OrderNoteResponse From(OrderNote note) =>
        new(note.Text, CateredByAfricaIds.Of(CateredByAfricaIds.User, note.StaffId), note.At);
}

internal sealed record TimelineResponse(string Status, string Location, DateTimeOffset Timestamp, string? Description)
{
    public static TimelineResponse From(TimelineStep step) => new(step.Status, step.Location, step.At, step.Description);
}

/// <summary>As the catalogue knows the goods now. Grams and centimetres.</summary>
internal sealed record OrderParcelResponse(long Weight, decimal Length, decimal Width, decimal Height)
{
    public static OrderParcelResponse From(Parcel parcel) =>
        new(parcel.WeightGrams, parcel.Dimensions.Length, parcel.Dimensions.Width, parcel.Dimensions.Height);
}

/// <summary>An order with all that staff need to pack, ship and answer for it.</summary>
/// <param name="Stage">The store's own state, finer than <c>status</c>.</param>
/// <param name="Channel">The API it came through.</param>
internal sealed record OrderDetailResponse(
    string Id, string OrderNumber, OrderCustomerResponse Customer, decimal TotalAmount, StaffOrderStatus Status, OrderStatus Stage,
    ManualPaymentStatus PaymentStatus, OrderType OrderType,
    string Channel, string Currency, IReadOnlyList<OrderLineResponse> Items, OrderAmountsResponse Amounts, string? Phone,
    OrderAddressResponse? ShippingAddress,
    OrderAddressResponse? BillingAddress, OrderPaymentResponse Payment, IReadOnlyList<RefundResponse> Refunds, string? CouponCode,
    bool GiftWrap, string? GiftMessage,
    string? SubscriptionId, IReadOnlyList<OrderNoteResponse> Notes, IReadOnlyDictionary<string, string> Metadata,
    IReadOnlyList<TimelineResponse> Timeline, ShipmentResponse Shipment, OrderParcelResponse Parcel,
    IReadOnlyList<ReturnResponse> Returns, DateOnly EstimatedDelivery, string? CancelReason, DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeliveredAt, DateTimeOffset? ExpiresAt)
{
    public static OrderDetailResponse From(OrderDetails details, StoreSettings store)
    {
        var order = details.Order;
        var known = OrderResponse.From(order);
        return new(
            known.Id, known.OrderNumber, known.Customer, known.TotalAmount, known.Status, order.Status, known.PaymentStatus,
            known.OrderType,
            order.Channel,
            order.Currency,
            [.. order.Lines.Select(line => OrderLineResponse.From(line, order.Currency, store))],
            OrderAmountsResponse.From(order),
            order.CustomerPhone,
            OrderAddressResponse.From(order.ShippingAddress),
            OrderAddressResponse.From(order.BillingAddress),
            OrderPaymentResponse.From(order),
            [.. order.Payment.Refunds.Select(refund => RefundResponse.From(new OrderRefund(order, refund)))],
            order.CouponCode,
            order.GiftWrap,
            order.GiftMessage,
            order.SubscriptionId is { } subscription ? CateredByAfricaIds.Of(CateredByAfricaIds.Subscription, subscription) : null,
            [.. order.Notes.Select(OrderNoteResponse.From)],
            order.Metadata,
            [.. OrderTimeline.Of(order, store.Warehouse).Select(TimelineResponse.From)],
            ShipmentResponse.From(order),
            OrderParcelResponse.From(details.Parcel),
            [.. details.Returns.Select(one => ReturnResponse.From(one, store))],
            order.EstimatedDelivery,
            order.CancelReason,
            order.CreatedAt,
            order.UpdatedAt,
            order.DeliveredAt,
            order.ExpiresAt);
    }
}
