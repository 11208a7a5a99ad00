using System.Text.Json;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Storage.Tests.Conformance;

/// <summary>Documents for tests. Each test takes ids of its own, so that tests can share a store.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Time = new(2025, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly IdGenerator Ids = new(TimeProvider.System, IdRange.All(0));

    public static long Id() => Ids.Next();

    public static Product Product(long id, string name = "Lavender Oil") => new()
    {
        ProductId = id,
        Name = name,
        Slug = "product-" + Base36.Encode(id),
        Description = "Pressed cold",
        Category = "body",
        VariantKeys = [Core.Catalog.Variant.DefaultKey],
        CreatedAt = Time,
        UpdatedAt = Time,
    };

    public static Variant Variant(long productId, string key = Core.Catalog.Variant.DefaultKey, int stock = 10) => new()
    {
        ProductId = productId,
        Key = key,
        Sku = "SKU-" + key,
        Price = 1800,
        Stock = stock,
        ProductName = "Lavender Oil",
        Category = "body",
    };

    public static Reservation Reservation(long productId, long orderId, int quantity = 1) => new()
    {
        ProductId = productId,
        VariantKey = Core.Catalog.Variant.DefaultKey,
        OrderId = orderId,
        CustomerId = 1,
        Quantity = quantity,
        CreatedAt = Time,
    };

    public static OutboxEvent Event(string cause, DomainEvent domainEvent) =>
        new() { EventId = Id(), Cause = cause, OccurredAt = Time, Event = domainEvent };

    public static ReturnRequest Return(long customerId, ReturnStatus status, DateTimeOffset createdAt, string? description = null) => new()
    {
        ReturnId = Id(),
        OrderId = 1,
        CustomerId = customerId,
        Status = status,
        Items = [new ReturnItem(1, "default", "Lavender Oil", 1, "Leaks", 1800)],
        Reason = "Leaks",
        Description = description,
        RefundAmount = 1800,
        CreatedAt = createdAt,
        UpdatedAt = createdAt,
    };

    /// <summary>Has the id of the <see cref="VoidedOrderId"/> of the same number.</summary>
    public static Order Order(long orderId, long customerId) => new()
    {
        OrderId = orderId,
        CustomerId = customerId,
        CustomerName = "John Doe",
        CustomerEmail = "john@example.com",
        Channel = Channels.PureEssence,
        Status = OrderStatus.Pending,
        Lines = [
            new OrderLine
            {
                ProductId = 1,
                VariantKey = "default",
                Sku = "LAV",
                Name = "Lavender Oil",
                Category = "body",
                Quantity = 1,
                UnitPrice = 1800,
            },
        ],
        Totals = new OrderTotals(1800, 0, 0, 0, 1800),
        Currency = "INR",
        Payment = new Payment
        {
            PaymentId = orderId,
            Method = PaymentMethod.Cod,
            Status = PaymentStatus.Pending,
            Amount = 1800,
            CreatedAt = Time,
            UpdatedAt = Time,
        },
        Shipment = new Shipment("PE1"),
        History = [new StatusChange(OrderStatus.Pending, Time)],
        EstimatedDelivery = new DateOnly(2025, 11, 28),
        CreatedAt = Time,
        UpdatedAt = Time,
    };

    /// <summary>Equal in all that is written: lists are compared by what is in them.</summary>
    public static void ShouldBeSameAs(this Document? document, Document? expected) =>
        JsonSerializer.Serialize<object?>(document, DocumentJson.Options)
            .ShouldBe(JsonSerializer.Serialize<object?>(expected, DocumentJson.Options));

    public static DocumentBatch InProduct(long productId) => new(Containers.Products, Core.Catalog.Product.PartitionOf(productId));
}
