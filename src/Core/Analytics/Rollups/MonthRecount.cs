using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics.Rollups;

/// <summary>The steps in which a month is counted anew beside its present figures, and then put in their place.</summary>
/// <remarks>From <see cref="BeginAsync"/> on, events are counted in both. So whoever counts all sources of the month between the two misses
/// nothing, however much happens meanwhile. A crash leaves the present figures; the next recomputation begins with a generation of its
/// own.</remarks>
internal sealed class MonthRecount(IDocumentStore store, string month, MonthlyMetrics? current, int generation)
{
    private const int MaxPasses = 3;

    /// <summary>The present figures; null: there are none.</summary>
    public MonthlyMetrics? Current => current;

    public int Generation => generation;

    /// <exception cref="StoreContentionException">Others recompute the month again and again.</exception>
    public static async Task<MonthRecount> BeginAsync(IDocumentStore store, RollupReader months, DateOnly first, CancellationToken ct)
    {
        var month = RollupMonth.Of(first);
        var current = await months.FiguresAsync(first, ct);
        var generation = current is null ? 0 : Math.Max(current.Generation, current.Next ?? 0) + 1;
        var figures = new MonthlyMetrics { Month = month, Version = MetricContribution.CurrentVersion, IsBuilding = true };
        for (var attempt = 0; attempt < RollupReader.MaxSteps; attempt++, generation++)
        {
            if (!await store.CreateAsync(figures with { Generation = generation }, ct))
            {
                // Another recomputation has begun, or the first event was counted, in this moment.
                current = await months.FiguresAsync(first, ct);
                continue;
            }

            if (current is null
                || await ChangeAsync(
                    store, current, now => now.MovedTo is null ? now with { Next = generation } : now, ct) is { MovedTo: null })
            {
                return new MonthRecount(store, month, current, generation);
            }

            current = await months.FiguresAsync(first, ct);
        }

        throw new StoreContentionException($"The figures of {month} are recomputed by others.");
    }

    /// <summary>From now on the new figures are shown. When another recomputation began meanwhile, it is that one's that will be.</summary>
    public async Task FinishAsync(CancellationToken ct)
    {
        await ChangeAsync(store, Of(generation), now => now with { IsBuilding = false }, ct);
        if (current is null)
        {
            return;
        }

        var before = await ChangeAsync(
            store, current, now => now.Next == generation ? now with { MovedTo = generation, Next = null, Days = Of(0).Days } : now, ct);
        if (before?.MovedTo != generation)
        {
            await RemoveAsync(generation, ct);
            return;
        }

        if (current.Generation > 0)
        {
            await ChangeAsync(store, Of(0), now => now with { MovedTo = generation }, ct);
        }

        foreach (var old in new[] { current.Generation, current.Next ?? current.Generation }.Distinct().Where(old => old != generation))
        {
            await RemoveAsync(old, ct);
        }
    }

    private MonthlyMetrics Of(int number) => new() { Month = month, Generation = number };

    /// <summary>Null when it is gone. Nothing changes where the month moved away from, but for the first generation, which says where the
    /// month is.</summary>
    private static async Task<MonthlyMetrics?> ChangeAsync(
        IDocumentStore store, MonthlyMetrics figures, Func<MonthlyMetrics, MonthlyMetrics> change, CancellationToken ct)
    {
        var seen = default(MonthlyMetrics);
        await store.UpdateAsync(
            async _ =>
            {
                seen = await store.ReadAsync<MonthlyMetrics>(figures.Partition, MonthlyMetrics.DocumentId, ct);
                if (seen is null || (seen.MovedTo is not null && seen.Generation > 0))
                {
                    return null;
                }

                var changed = change(seen);
                var isSame = ReferenceEquals(changed, seen);
                seen = changed;
                return isSame ? null : new DocumentBatch(Containers.Rollups, changed.Partition).Replace(changed);
            },
            ct);
        return seen;
    }

    /// <summary>Contributions expire by themselves, so more than one pass may be needed. The first generation's figures stay: they say
    /// where the month is.</summary>
    private async Task RemoveAsync(int number, CancellationToken ct)
    {
        var isGone = false;
        for (var pass = 0; pass < MaxPasses && !isGone; pass++)
        {
            isGone =
                await RemoveAsync<MetricContribution>(number, ct)
                & await RemoveAsync<ProductSalesShard>(number, ct)
                & await RemoveAsync<ProductSales>(number, ct);
        }

        if (number > 0
            && await store.ReadAsync<MonthlyMetrics>(RollupMonth.PartitionOf(month, number), MonthlyMetrics.DocumentId, ct) is { } figures)
        {
            await store.DeleteAsync(figures, ct);
        }
    }

    /// <summary>True when there was nothing.</summary>
    private async Task<bool> RemoveAsync<T>(int number, CancellationToken ct)
        where T : Document
    {
        var partition = RollupMonth.PartitionOf(month, number);
        var all = await store.AllAsync(new Query<T, T>(some => some, partition), ct).ToListAsync(ct);
        foreach (var some in all.Chunk(DocumentBatch.MaxWrites))
        {
            await store.TryCommitAsync(
                some.Aggregate(
                    new DocumentBatch(Containers.Rollups, partition), (batch, document) => batch.Delete(document with { ETag = null })),
                ct);
        }

        return all.Count == 0;
    }
}
