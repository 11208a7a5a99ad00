using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders;

/// <summary>Takes pieces off the stock for orders and puts them back: never below zero, never twice.</summary>
public sealed class StockService(IDocumentStore store, TimeProvider time)
{
    public ValueTask<Variant?> Find(long productId, string variantKey, CancellationToken ct) =>
        store.Read<Variant>(Product.PartitionOf(productId), Variant.IdOf(variantKey), ct);

    /// <summary>Reserves pieces for an order. Repeating it for the same order changes nothing.</summary>
    /// <param name="variant">As it was read for the quote: its price holds, or the answer is PriceMismatch.</param>
    public async ValueTask<Result<Done>> Reserve(Variant variant, int quantity, long orderId, long customerId, CancellationToken ct)
    {
        var price = variant.Price;
        while (true)
        {
            if (variant.Price != price)
            {
                return new Error(ErrorCode.PriceMismatch, $"The price of {variant.ProductName} has changed");
            }

            if (!variant.IsActive || variant.Stock < quantity)
            {
                return Shortage(variant);
            }

            var reservation = new Reservation
            {
                ProductId = variant.ProductId,
                VariantKey = variant.Key,
                OrderId = orderId,
                CustomerId = customerId,
                Quantity = quantity,
                CreatedAt = time.GetUtcNow(),
            };
            var commit = await store.Commit(
                new Batch(Containers.Products, variant.Partition)
                    .Create(reservation)
                    .Replace(variant with { Stock = variant.Stock - quantity, Sold = variant.Sold + quantity }),
                ct);
            if (commit.Ok || commit.Status == CommitStatus.Exists)
            {
                return default(Done);
            }

            if (await Find(variant.ProductId, variant.Key, ct) is not { } newer)
            {
                return Errors.OutOfStock($"{variant.ProductName} is no longer sold");
            }

            variant = newer;
        }
    }

    /// <summary>Why there is not enough of a variant.</summary>
    public static Error Shortage(Variant variant) => Errors.OutOfStock(variant switch
    {
        { IsActive: false } => $"{variant.ProductName} is no longer sold",
        { Stock: 0 } => $"{variant.ProductName} is sold out",
        _ => $"Only {variant.Stock} of {variant.ProductName} left",
    });

    /// <summary>Puts an order's pieces back. Repeating it changes nothing: the reservation is gone.</summary>
    public async ValueTask Release(long productId, string variantKey, long orderId, CancellationToken ct)
    {
        var partition = Product.PartitionOf(productId);
        while (await store.Read<Reservation>(partition, Reservation.IdOf(orderId, variantKey), ct) is { } reservation)
        {
            var batch = new Batch(Containers.Products, partition).Delete(reservation);
            if (await Find(productId, variantKey, ct) is { } variant)
            {
                batch.Replace(variant with { Stock = variant.Stock + reservation.Quantity, Sold = variant.Sold - reservation.Quantity });
            }

            if ((await store.Commit(batch, ct)).Ok)
            {
                return;
            }
        }
    }

    /// <summary>The pieces left the house: the reservation has done its work.</summary>
    public async ValueTask Settle(long productId, string variantKey, long orderId, CancellationToken ct)
    {
        if (await store.Read<Reservation>(Product.PartitionOf(productId), Reservation.IdOf(orderId, variantKey), ct) is { } reservation)
        {
            await store.Delete(reservation, ct);
        }
    }

    /// <summary>Takes returned pieces into stock. Repeating it for the same return changes nothing.</summary>
    public async ValueTask Restock(ReturnItem item, long returnId, CancellationToken ct)
    {
        while (await Find(item.ProductId, item.VariantKey, ct) is { } variant)
        {
            var commit = await store.Commit(
                new Batch(Containers.Products, variant.Partition)
                    .Create(new Restocking { ProductId = item.ProductId, VariantKey = item.VariantKey, ReturnId = returnId, Quantity = item.Quantity })
                    .Replace(variant with { Stock = variant.Stock + item.Quantity, Sold = variant.Sold - item.Quantity }),
                ct);
            if (commit.Ok || commit.Status == CommitStatus.Exists)
            {
                return;
            }
        }
    }
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
