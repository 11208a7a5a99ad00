using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders;

/// <summary>Takes pieces off the stock for orders and puts them back: never below zero, never twice.</summary>
public sealed class StockService(IDocumentStore store, IdGenerator ids, TimeProvider time)
{
    public ValueTask<Variant?> Find(long productId, string variantKey, CancellationToken ct) =>
        store.Read<Variant>(Product.PartitionOf(productId), Variant.IdOf(variantKey), ct);

    /// <summary>Reserves pieces for an order. Repeating it for the same order changes nothing.</summary>
    /// <param name="variant">As it was read for the quote: its price holds, or the answer is PriceMismatch.</param>
    public ValueTask<Result<Done>> Reserve(Variant variant, int quantity, long orderId, long customerId, CancellationToken ct) =>
        store.UpdateAsync<Done>(
            async attempt =>
            {
                if (attempt.Exists(0))
                {
                    return default(Done);
                }

                // The first try saves a read: the quote's version is nearly always the newest.
                if ((attempt.Number == 1 ? variant : await Find(variant.ProductId, variant.Key, ct)) is not { } current)
                {
                    return Errors.OutOfStock($"{variant.ProductName} is no longer sold");
                }

                if (current.Price != variant.Price)
                {
                    return new Error(ErrorCode.PriceMismatch, $"The price of {current.ProductName} has changed");
                }

                if (!current.IsActive || current.Stock < quantity)
                {
                    return Shortage(current);
                }

                var reservation = new Reservation
                {
                    ProductId = current.ProductId,
                    VariantKey = current.Key,
                    OrderId = orderId,
                    CustomerId = customerId,
                    Quantity = quantity,
                    StockBefore = current.Stock,
                    CreatedAt = time.GetUtcNow(),
                };
                return Decision.Save(
                    new Batch(Containers.Products, current.Partition)
                        .Create(reservation)
                        .Replace(current with { Stock = current.Stock - quantity, Sold = current.Sold + quantity }),
                    default(Done));
            },
            ct);

    /// <summary>The refusal for a variant with too little stock.</summary>
    public static Error Shortage(Variant variant) => Errors.OutOfStock(variant switch
    {
        { IsActive: false } => $"{variant.ProductName} is no longer sold",
        { Stock: 0 } => $"{variant.ProductName} is sold out",
        _ => $"Only {variant.Stock} of {variant.ProductName} left",
    });

    /// <summary>Puts an order's pieces back. Repeating it changes nothing: the reservation is gone.</summary>
    public ValueTask Release(long productId, string variantKey, long orderId, CancellationToken ct)
    {
        var partition = Product.PartitionOf(productId);
        return store.UpdateAsync(
            async _ =>
            {
                if (await store.Read<Reservation>(partition, Reservation.IdOf(orderId, variantKey), ct) is not { } reservation)
                {
                    return null;
                }

                var batch = new Batch(Containers.Products, partition).Delete(reservation).Create(reservation.ToMovement(ids.Next()));
                return await Find(productId, variantKey, ct) is { } variant
                    ? batch.Replace(variant with { Stock = variant.Stock + reservation.Quantity, Sold = variant.Sold - reservation.Quantity })
                        .Create(new StockMovement
                        {
                            ProductId = productId,
                            MovementId = ids.Next(),
                            Kind = StockMovementKind.Release,
                            Changes = [new StockChange(variantKey, variant.Stock, variant.Stock + reservation.Quantity)],
                            OrderId = orderId,
                            CreatedAt = time.GetUtcNow(),
                        })
                    : batch;
            },
            ct);
    }

    /// <summary>The pieces left the house: the reservation has done its work and becomes an entry of the journal.</summary>
    public ValueTask Settle(long productId, string variantKey, long orderId, CancellationToken ct) => store.UpdateAsync(
        async _ => await store.Read<Reservation>(Product.PartitionOf(productId), Reservation.IdOf(orderId, variantKey), ct) is { } reservation
            ? new Batch(Containers.Products, reservation.Partition).Delete(reservation).Create(reservation.ToMovement(ids.Next()))
            : null,
        ct);

    /// <summary>Takes returned pieces into stock. Repeating it for the same return changes nothing.</summary>
    public ValueTask Restock(ReturnItem item, long returnId, CancellationToken ct) => store.UpdateAsync(
        async attempt => attempt.Exists(0) || await Find(item.ProductId, item.VariantKey, ct) is not { } variant
            ? null
            : new Batch(Containers.Products, variant.Partition)
                .Create(new Restocking { ProductId = item.ProductId, VariantKey = item.VariantKey, ReturnId = returnId, Quantity = item.Quantity })
                .Replace(variant with { Stock = variant.Stock + item.Quantity, Sold = variant.Sold - item.Quantity })
                .Create(new StockMovement
                {
                    ProductId = item.ProductId,
                    MovementId = ids.Next(),
                    Kind = StockMovementKind.Return,
                    Changes = [new StockChange(item.VariantKey, variant.Stock, variant.Stock + item.Quantity)],
                    ReturnId = returnId,
                    CreatedAt = time.GetUtcNow(),
                }),
        ct);
}

/// <summary>Says that a return's pieces are back in stock.</summary>
[Stored(Containers.Products, "restocking")]
public sealed record Restocking : Document
{
    public required long ProductId { get; init; }

    public required string VariantKey { get; init; }

    public required long ReturnId { get; init; }

    public required int Quantity { get; init; }

    public override string Id => $"restocking-{Base36.Encode(ReturnId)}-{VariantKey}";

    public override string Partition => Product.PartitionOf(ProductId);
}
