using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Inventory;

/// <summary>Takes pieces off the stock for orders and puts them back: never below zero, never twice.</summary>
public sealed class StockService
{
    /// <summary>A batch takes the variant beside them.</summary>
    private const int MaxReservations = DocumentBatch.MaxWrites - 1;

    private readonly IDocumentStore store;
    private readonly IdGenerator ids;
    private readonly TimeProvider time;
    private readonly UpdateCombiner<(long ProductId, string Key), StockClaim, Result<Unit>> reservations;

    public StockService(IDocumentStore store, IdGenerator ids, TimeProvider time)
    {
        (this.store, this.ids, this.time) = (store, ids, time);
        reservations = new(MaxReservations, (variant, claims) => ReserveAsync(variant.ProductId, variant.Key, claims));
    }

    public ValueTask<Variant?> FindAsync(long productId, string variantKey, CancellationToken ct) =>
        store.ReadAsync<Variant>(Product.PartitionOf(productId), Variant.IdOf(variantKey), ct);

    /// <summary>Reserves pieces for an order. Repeating it for the same order changes nothing. Orders that wait for the same variant in
    /// this instance are reserved for in one batch, first come, first served.</summary>
    /// <param name="variant">As it was read for the quote: its price holds, or the answer is PriceMismatch.</param>
    public async ValueTask<Result<Unit>> ReserveAsync(Variant variant, int quantity, long orderId, long customerId, CancellationToken ct) =>
        await reservations.UpdateAsync((variant.ProductId, variant.Key), new StockClaim(variant, quantity, orderId, customerId))
            .WaitAsync(ct);

    /// <summary>The refusal for a variant with too little stock.</summary>
    public static Error Shortage(Variant variant) => Errors.OutOfStock(variant switch
    {
        { IsActive: false } => $"{variant.ProductName} is no longer sold",
        { Stock: 0 } => $"{variant.ProductName} is sold out",
        _ => $"Only {variant.Stock} of {variant.ProductName} left",
    });

    /// <summary>Puts an order's pieces back. Repeating it changes nothing: the reservation is gone.</summary>
    public ValueTask ReleaseAsync(long productId, string variantKey, long orderId, CancellationToken ct)
    {
        var partition = Product.PartitionOf(productId);
        return store.UpdateAsync(
            async _ =>
            {
                if (await store.ReadAsync<Reservation>(partition, Reservation.IdOf(orderId, variantKey), ct) is not { } reservation)
                {
                    return null;
                }

                var batch = new DocumentBatch(Containers.Products, partition)
                    .Delete(reservation)
                    .Create(reservation.ToMovement(ids.Next()));
                return await FindAsync(productId, variantKey, ct) is { } variant
                    ? batch.Replace(
                        variant with { Stock = variant.Stock + reservation.Quantity, Sold = variant.Sold - reservation.Quantity })
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
    public ValueTask SettleAsync(long productId, string variantKey, long orderId, CancellationToken ct) => store.UpdateAsync(
        async _ => await store.ReadAsync<Reservation>(
            Product.PartitionOf(productId), Reservation.IdOf(orderId, variantKey), ct) is { } reservation
            ? new DocumentBatch(Containers.Products, reservation.Partition).Delete(reservation).Create(reservation.ToMovement(ids.Next()))
            : null,
        ct);

    /// <summary>Takes returned pieces into stock. Repeating it for the same return changes nothing.</summary>
    public ValueTask RestockAsync(ReturnItem item, long returnId, CancellationToken ct) => store.UpdateAsync(
        async attempt => attempt.Exists(0) || await FindAsync(item.ProductId, item.VariantKey, ct) is not { } variant
            ? null
            : new DocumentBatch(Containers.Products, variant.Partition)
                .Create(
                    new Restocking
                    {
                        ProductId = item.ProductId,
                        VariantKey = item.VariantKey,
                        ReturnId = returnId,
                        Quantity = item.Quantity,
                    })
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

    /// <summary>One read tells all who wait that there is nothing left. Whoever is alone saves it: the quote's version is nearly always the
    /// newest.</summary>
    private async Task<IReadOnlyList<Result<Unit>>> ReserveAsync(long productId, string key, IReadOnlyList<StockClaim> claims)
    {
        IReadOnlyList<Document?> held = [];
        var decided = await store.UpdateAsync<IReadOnlyList<Result<Unit>>>(
            async attempt =>
            {
                if (attempt.Before.Status == CommitStatus.Exists)
                {
                    held = await store.ReadManyAsync(
                        Containers.Products, Product.PartitionOf(productId), [.. claims.Select(claim => claim.ReservationId)], default);
                }

                var current = attempt.Number == 1 && claims is [var only] ? only.Quoted : await FindAsync(productId, key, default);
                var ids = held.OfType<Reservation>().Select(reservation => reservation.Id).ToHashSet();
                var (answers, reserved, left) = StockClaim.Decide(
                    claims, current, claim => ids.Contains(claim.ReservationId), time.GetUtcNow());
                if (reserved.Count == 0)
                {
                    return Decision.Of(answers);
                }

                var batch = new DocumentBatch(Containers.Products, Product.PartitionOf(productId));
                foreach (var reservation in reserved)
                {
                    batch.Create(reservation);
                }

                return Decision.Save(batch.Replace(left!), answers);
            },
            default);
        return decided.TryGetValue(out var all, out var stale) ? all : [.. claims.Select(_ => (Result<Unit>)stale)];
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
