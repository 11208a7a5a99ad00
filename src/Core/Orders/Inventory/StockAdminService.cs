using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Inventory;

/// <summary>How staff change the stock of one variant: by a difference, or to a number.</summary>
/// <param name="Size">Null: the product's first variant.</param>
/// <param name="Change">Pieces more or less. Null: see <paramref name="Count"/>.</param>
/// <param name="Count">Pieces that can be ordered now.</param>
public sealed record StockAdjustment(string? Size, int? Change, int? Count, string Reason, long StaffId);

/// <summary>A product's stock and how it came to be.</summary>
public sealed class StockAdminService(IDocumentStore store, VariantResolver variants, CatalogIndexUpdater feed, TimeProvider time)
{
    /// <summary>How many entries of the journal can be paged through.</summary>
    public const int MaxListed = 10_000;
    private const int PageSize = 1000;

    /// <summary>The journal, newest first: what was done, and what open orders hold.</summary>
    public async ValueTask<IReadOnlyList<StockMovement>> ListAsync(long productId, PageRequest page, CancellationToken ct)
    {
        var (partition, newest) = (Product.PartitionOf(productId), (int)Math.Min(MaxListed, (long)page.Offset + page.Limit));
        var (done, held) = (new List<StockMovement>(), new List<StockMovement>());
        await foreach (var entry in store.AllAsync(
            new Query<StockMovement, StockMovement>(
                all => all.OrderByDescending(entry => entry.CreatedAt).Take(newest), partition)
            { PageSize = PageSize }, ct))
        {
            done.Add(entry);
        }

        await foreach (var reservation in store.AllAsync(
            new Query<Reservation, Reservation>(
                all => all.OrderByDescending(entry => entry.CreatedAt).Take(newest), partition)
            { PageSize = PageSize }, ct))
        {
            held.Add(reservation.ToMovement(reservation.OrderId));
        }

        return
        [
            .. done.Concat(held)
                .OrderByDescending(entry => entry.CreatedAt)
                .ThenByDescending(entry => entry.MovementId)
                .Skip(Math.Min(MaxListed, page.Offset))
                .Take(page.Limit),
        ];
    }

    /// <summary>Changes what can be ordered, and writes down who did it and why. Never below zero.</summary>
    /// <param name="movementId">One id, one adjustment: the same again changes nothing.</param>
    /// <returns>The variant; NotFound, Validation, or Conflict when there are fewer pieces than are taken off.</returns>
    public async ValueTask<Result<Variant>> AdjustAsync(long productId, long movementId, StockAdjustment adjustment, CancellationToken ct)
    {
        if (!(await variants.FindInStoreAsync(productId, adjustment.Size, ct)).TryGetValue(out var known, out var refused))
        {
            return refused;
        }

        var result = await store.UpdateAsync<Variant>(
            async attempt =>
            {
                if (await store.ReadAsync<Variant>(known.Partition, known.Id, ct) is not { } variant)
                {
                    return Errors.NotFound("Product");
                }

                if (attempt.Exists(0))
                {
                    return variant;
                }

                var after = adjustment.Count ?? (variant.Stock + (long)(adjustment.Change ?? 0));
                if (after is < 0 or > ProductDraft.MaxStock)
                {
                    return Errors.Conflict($"The stock is {variant.Stock}: it cannot become {after}");
                }

                var movement = new StockMovement
                {
                    ProductId = productId,
                    MovementId = movementId,
                    Kind = adjustment.Count is null ? StockMovementKind.Adjustment : StockMovementKind.Count,
                    Changes = [new StockChange(variant.Key, variant.Stock, (int)after)],
                    StaffId = adjustment.StaffId,
                    Reason = adjustment.Reason,
                    CreatedAt = time.GetUtcNow(),
                };
                var adjusted = variant with { Stock = (int)after };
                return Decision.Save(
                    new DocumentBatch(Containers.Products, variant.Partition).Create(movement).Replace(adjusted), adjusted);
            },
            ct);
        if (result.IsOk)
        {
            await feed.RefreshAsync(productId, ct);
        }

        return result;
    }
}
