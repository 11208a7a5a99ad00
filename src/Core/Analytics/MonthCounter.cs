using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>A source whose contribution is to be recounted.</summary>
/// <param name="Shelves">Where its products are counted.</param>
/// <param name="Current">Reads what the source contributes now; null: it does not exist, so nothing changes.</param>
internal sealed record Recount(DateOnly Day, string Source, string[] Shelves, Func<CancellationToken, ValueTask<Contribution?>> Current);

/// <summary>Changes the figures of a month, one batch after the other, each with all waiting changes.</summary>
/// <remarks>Every batch changes the month's figures document: of many at once one would be written and all others begin again, each time.
/// Only other instances get in between.</remarks>
internal sealed class MonthCounter(IDocumentStore store, string month) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Lock gate = new();
    private readonly HashSet<Recount> waiting = new(ReferenceEqualityComparer.Instance);

    /// <summary>Completes when it is counted, in any batch.</summary>
    public async Task Count(Recount mine, CancellationToken ct)
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
                    await Save(all, ct);
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

    public void Dispose() => turn.Dispose();

    /// <summary>As many as a batch has room for, each source once; none when it is already counted.</summary>
    private List<Recount> WithOthers(Recount mine)
    {
        lock (gate)
        {
            if (!waiting.Contains(mine))
            {
                return [];
            }

            var all = new List<Recount>();
            var ids = new HashSet<string> { MonthFigures.DocumentId };
            foreach (var recount in waiting.Prepend(mine))
            {
                string[] more = [Contribution.IdOf(recount.Source), .. recount.Shelves];
                if (!ids.Contains(more[0]) && (all.Count == 0 || ids.Count + more.Length <= Batch.MaxWrites))
                {
                    all.Add(recount);
                    ids.UnionWith(more);
                }
            }

            return all;
        }
    }

    private void Done(IEnumerable<Recount> counted)
    {
        lock (gate)
        {
            waiting.ExceptWith(counted);
        }
    }

    private async Task Save(IReadOnlyList<Recount> all, CancellationToken ct)
    {
        string[] ids = [MonthFigures.DocumentId, .. all.Select(one => Contribution.IdOf(one.Source)), .. all.SelectMany(one => one.Shelves).Distinct()];
        await store.UpdateAsync(
            async _ =>
            {
                var read = await store.ReadMany(Containers.Rollups, month, ids, ct);
                var current = await Task.WhenAll(all.Select(one => one.Current(ct).AsTask()));
                return Changes([.. current.OfType<Contribution>()], ids.Zip(read).ToDictionary());
            },
            ct);
    }

    /// <summary>Null when all is as it was.</summary>
    private Batch? Changes(IReadOnlyList<Contribution> current, Dictionary<string, Document?> known)
    {
        var changed = current.Select(now => (Now: now, Before: ((Contribution?)known[now.Id])?.Current)).Where(change => change.Now != change.Before).ToArray();
        if (changed.Length == 0)
        {
            return null;
        }

        var figures = ((MonthFigures?)known[MonthFigures.DocumentId] ?? new MonthFigures { Month = month }).Current;
        foreach (var (now, before) in changed)
        {
            figures = figures.With(now.Day.Day, figures.On(now.Day.Day) + now.Figures - (before?.Figures ?? Figures.None));
        }

        var batch = new Batch(Containers.Rollups, month).Save(figures);
        foreach (var (now, before) in changed)
        {
            batch.Save(now with { ETag = before?.ETag });
        }

        foreach (var sold in changed.SelectMany(change => Sold(change.Now, change.Before)).ToLookup(sold => sold.Shelf, sold => sold.Product))
        {
            var shelf = (Sales?)known[sold.Key] ?? new Sales { Month = month, Shelf = sold.Key };
            batch.Save(shelf.With([.. shelf.Products, .. sold]));
        }

        return batch;
    }

    /// <summary>What is other than before, on each shelf that shows it.</summary>
    private static IEnumerable<(string Shelf, ProductFigures Product)> Sold(Contribution now, Contribution? before) =>
        ProductFigures.Sum([.. now.Products, .. (before?.Products ?? []).Select(product => new ProductFigures(product.ProductId, -product.Pieces, -product.Revenue))])
            .SelectMany(product => Sales.Of(now.Day, product.ProductId).Select(shelf => (shelf, product)));
}
