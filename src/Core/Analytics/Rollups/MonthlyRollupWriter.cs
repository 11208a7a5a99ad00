using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics.Rollups;

/// <summary>A source whose contribution is to be recounted.</summary>
/// <param name="Products">Those that it may have sold.</param>
/// <param name="Current">Reads what the source contributes now; null: it does not exist, so nothing changes.</param>
internal sealed record RecountRequest(
    DateOnly Day, string Source, IReadOnlyList<long> Products, Func<CancellationToken, ValueTask<SourceState?>> Current);

/// <summary>Changes the figures of a month, one batch after the other, each with all waiting changes.</summary>
/// <remarks>Every batch changes the month's figures document: of many at once one would be written and all others begin again, each time.
/// Only other instances get in between.</remarks>
/// <param name="generation">Null: the month's current one, and the one that a recomputation fills.</param>
internal sealed class MonthlyRollupWriter(IDocumentStore store, string month, int? generation = null) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Lock gate = new();
    private readonly HashSet<RecountRequest> waiting = new(ReferenceEqualityComparer.Instance);
    private volatile int current = generation ?? 0;

    /// <summary>Completes when it is counted, in any batch.</summary>
    public async Task CountAsync(RecountRequest mine, CancellationToken ct)
    {
        lock (gate)
        {
            waiting.Add(mine);
        }

        try
        {
            await turn.WaitAsync(ct);
            try
            {
                if (WithOthers(mine) is { Count: > 0 } all)
                {
                    await SaveAsync(all, ct);
                    Done(all);
                }
            }
            finally
            {
                turn.Release();
            }
        }
        finally
        {
            Done([mine]);
        }
    }

    /// <summary>As far as this instance knows where the month is counted.</summary>
    public async ValueTask<bool> IsCountedAsync(string source, CancellationToken ct) =>
        await store.ReadAsync<MetricContribution>(RollupMonth.PartitionOf(month, current), MetricContribution.IdOf(source), ct) is not null;

    public void Dispose() => turn.Dispose();

    /// <summary>As many as a batch may have room for, each source once; none when it is already counted.</summary>
    private List<RecountRequest> WithOthers(RecountRequest mine)
    {
        lock (gate)
        {
            if (!waiting.Contains(mine))
            {
                return [];
            }

            var all = new List<RecountRequest>();
            var ids = new HashSet<string> { MonthlyMetrics.DocumentId };
            foreach (var recount in waiting.Prepend(mine))
            {
                string[] more = [.. RollupBatch.IdsOf(recount)];
                if (!ids.Contains(more[0]) && (all.Count == 0 || ids.Count + more.Length <= DocumentBatch.MaxWrites))
                {
                    all.Add(recount);
                    ids.UnionWith(more);
                }
            }

            return all;
        }
    }

    private void Done(IEnumerable<RecountRequest> counted)
    {
        lock (gate)
        {
            waiting.ExceptWith(counted);
        }
    }

    /// <summary>Counts where the month is counted, and where a recomputation counts it anew.</summary>
    private async Task SaveAsync(IReadOnlyList<RecountRequest> all, CancellationToken ct)
    {
        var here = current;
        for (var step = 0; step < RollupReader.MaxSteps; step++)
        {
            var figures = await SaveAsync(here, all, ct);
            if (figures is { MovedTo: null, Next: null } || generation is not null)
            {
                return;
            }

            here = figures is null ? 0 : figures.MovedTo ?? figures.Next!.Value;
            current = figures is { Next: not null, MovedTo: null } ? current : here;
        }

        throw new StoreContentionException($"The figures of {month} were moved {RollupReader.MaxSteps} times meanwhile.");
    }

    /// <summary>Counts in one generation.</summary>
    /// <returns>Its figures as they were read; null: it was removed. Nothing is counted where the month moved away from.</returns>
    private async Task<MonthlyMetrics?> SaveAsync(int here, IReadOnlyList<RecountRequest> all, CancellationToken ct)
    {
        var partition = RollupMonth.PartitionOf(month, here);
        string[] ids = [MonthlyMetrics.DocumentId, .. all.SelectMany(RollupBatch.IdsOf).Distinct()];
        var (figures, isComplete) = (default(MonthlyMetrics), false);
        for (var batch = 0; batch < ids.Length && !isComplete; batch++)
        {
            await store.UpdateAsync(
                async _ =>
                {
                    var read = await store.ReadManyAsync(Containers.Rollups, partition, ids, ct);
                    figures = (MonthlyMetrics?)read[0]
                        ?? (here == 0 ? new MonthlyMetrics { Month = month, Version = MetricContribution.CurrentVersion } : null);
                    if (figures is null or { MovedTo: not null })
                    {
                        isComplete = true;
                        return null;
                    }

                    var states = await Task.WhenAll(all.Select(one => one.Current(ct).AsTask()));
                    var decided = RollupBatch.Of(figures.Current, ids.Zip(read).ToDictionary(), states.OfType<SourceState>());
                    isComplete = decided.IsComplete;
                    return decided.Batch;
                },
                ct);
        }

        return figures;
    }
}
