using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders;

/// <summary>One line of an order, as it was bought. Amounts in minor units.</summary>
public sealed record OrderLine
{
    public required long ProductId { get; init; }

    public required string VariantKey { get; init; }

    /// <summary>The variant's size as shown; null when the product has just one form.</summary>
    public string? Size { get; init; }

    public required string Sku { get; init; }

    public required string Name { get; init; }

    public string? Image { get; init; }

    public required string Category { get; init; }

    public required int Quantity { get; init; }

    public required long UnitPrice { get; init; }

    /// <summary>The line's share of the order's discount.</summary>
    public long Discount { get; init; }

    /// <summary>Tax on the line less its discount; 0 where prices include tax.</summary>
    public long Tax { get; init; }

    /// <summary>How many pieces are in returns that were not rejected.</summary>
    public int Returned { get; init; }

    /// <summary>Which pieces these are, by their position in the line from 0; null in orders of before: the first ones.</summary>
    public IReadOnlyList<int>? ReturnedPieces { get; init; }

    /// <summary>How many of them came back.</summary>
    public int Received { get; init; }

    /// <summary>Before discount and tax.</summary>
    [JsonIgnore]
    public long Subtotal => UnitPrice * Quantity;

    /// <summary>What the customer paid for the line.</summary>
    [JsonIgnore]
    public long Paid => Subtotal - Discount + Tax;
}

/// <summary>Minor units; <c>Subtotal + Shipping + Tax - Discount = Total</c>, always.</summary>
public sealed record OrderTotals(long Subtotal, long Shipping, long Tax, long Discount, long Total);

/// <summary>An address as it was when the order was placed.</summary>
public sealed record OrderAddress(
    string? Label, string Street, string City, string? State, string? PostalCode, string? Country, string? ContactName, string? Phone)
{
    public static OrderAddress Of(Address address) => new(
        address.Name, address.Street, address.City, address.State, address.PostalCode, address.Country, address.ContactName, address.Phone);
}

/// <summary>A state the order reached.</summary>
public sealed record StatusChange(OrderStatus Status, DateTimeOffset At);

/// <summary>A carrier's report: <c>picked_up</c>, <c>in_transit</c>, <c>out_for_delivery</c>, <c>delivered</c>, …</summary>
public sealed record TrackingUpdate(string Status, string Location, DateTimeOffset At, string? Description = null);

/// <summary>The parcel. The number exists from the order on; the carrier from the shipment on.</summary>
public sealed record Shipment(string Number)
{
    public string? Carrier { get; init; }

    public string? CarrierPhone { get; init; }

    public string? TrackingUrl { get; init; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<TrackingUpdate> Updates { get; init; } = [];
}

/// <summary>An order with its payment and parcel: one document, so that reading it is one point read and changing it is atomic.</summary>
[Stored(Containers.Customers, "order")]
public sealed record Order : Document
{
    public required long OrderId { get; init; }

    public required long CustomerId { get; init; }

    /// <summary>The name and email at the time of the order; erased when the person is.</summary>
    public required string CustomerName { get; init; }

    public required string CustomerEmail { get; init; }

    public string? CustomerPhone { get; init; }

    /// <summary>The API it came through (<see cref="Channels"/>).</summary>
    public required string Channel { get; init; }

    public OrderType OrderType { get; init; }

    public required OrderStatus Status { get; init; }

    public required IReadOnlyList<OrderLine> Lines { get; init; }

    public required OrderTotals Totals { get; init; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }

    public OrderAddress? ShippingAddress { get; init; }

    public OrderAddress? BillingAddress { get; init; }

    public required Payment Payment { get; init; }

    public required Shipment Shipment { get; init; }

    public string? CouponCode { get; init; }

    /// <summary>The subscription that it is a delivery of.</summary>
    public long? SubscriptionId { get; init; }

    public string? GiftMessage { get; init; }

    public bool GiftWrap { get; init; }

    /// <summary>Every state with its time, oldest first.</summary>
    public required IReadOnlyList<StatusChange> History { get; init; }

    public string? CancelReason { get; init; }

    /// <summary>What staff noted, oldest first.</summary>
    public IReadOnlyList<OrderNote> Notes { get; init; } = [];

    /// <summary>What other systems keep with the order.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = Shared.Metadata.None;

    /// <summary>The import and row that made it: it is history of another shop. Null: it was placed here.</summary>
    public string? ImportMark { get; init; }

    public DateTimeOffset? ImportedAt { get; init; }

    /// <summary>Goods that came back, oldest first.</summary>
    public IReadOnlyList<GoodsReceipt> Receipts { get; init; } = [];

    public required DateOnly EstimatedDelivery { get; init; }

    /// <summary>The store's day on which it was placed, kept so that its numbers stay when the store moves to another time zone; null in
    /// orders that are older than this.</summary>
    public DateOnly? PlacedOn { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>When an unpaid online order gives its stock back; null once it is paid or over.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>As order and invoice numbers name it.</summary>
    [JsonIgnore]
    public int Year => (PlacedOn ?? DateOnly.FromDateTime(CreatedAt.UtcDateTime)).Year;

    /// <summary>Nothing of it left the house.</summary>
    [JsonIgnore]
    public bool IsUnshipped => Status is OrderStatus.Pending or OrderStatus.Confirmed or OrderStatus.Processing or OrderStatus.Cancelled;

    /// <summary>Where it can still be paid; null when it is paid or over, or has no such page.</summary>
    [JsonIgnore]
    public string? OpenPaymentUrl => Status == OrderStatus.Pending && Payment.Status < PaymentStatus.Paid ? Payment.PaymentUrl : null;

    /// <summary>Pieces, not lines.</summary>
    [JsonIgnore]
    public int ItemCount => Lines.Sum(line => line.Quantity);

    public override string Id => IdOf(OrderId);

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    public static string IdOf(long orderId) => "order-" + Base36.Encode(orderId);
}

/// <summary>Leads from an order's id to its customer, and keeps order ids unique across instances.</summary>
[Stored(Containers.Keys, "order-key")]
public sealed record OrderKey : Document
{
    public required long OrderId { get; init; }

    public required long CustomerId { get; init; }

    public override string Id => IdOf(OrderId);

    public override string Partition => Id;

    public static string IdOf(long orderId) => "order:" + Base36.Encode(orderId);
}

/// <summary>Takes the id of an order that was given up after its reservations were released, so that it cannot be written late.</summary>
[Stored(Containers.Customers, "abandoned-order")]
public sealed record VoidedOrderId : Document
{
    public required long OrderId { get; init; }

    public required long CustomerId { get; init; }

    public override string Id => Order.IdOf(OrderId);

    public override string Partition => CurrentUser.PartitionOf(CustomerId);
}
