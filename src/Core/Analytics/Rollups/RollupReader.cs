using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics.Rollups;

/// <summary>Reads months of figures where they are counted now (<see cref="MonthlyMetrics.Generation"/>).</summary>
public sealed class RollupReader(IDocumentStore store)
{
    /// <summary>More moves than ever happen while somebody reads.</summary>
    internal const int MaxSteps = 8;

    /// <summary>One point read, and another one for a month that was ever recomputed. Null: nothing was counted.</summary>
    public async ValueTask<MonthlyMetrics?> FiguresAsync(DateOnly month, CancellationToken ct)
    {
        var generation = 0;
        for (var step = 0; step < MaxSteps; step++)
        {
            var figures = await store.ReadAsync<MonthlyMetrics>(
                RollupMonth.PartitionOf(RollupMonth.Of(month), generation), MonthlyMetrics.DocumentId, ct);
            if (Moved(figures, generation) is not { } next)
            {
                return figures;
            }

            generation = next;
        }

        throw Contention(month);
    }

    /// <summary>The months that have figures, in one request, and another one when any was ever recomputed.</summary>
    public async ValueTask<IReadOnlyList<MonthlyMetrics>> FiguresAsync(IReadOnlyList<DateOnly> months, CancellationToken ct)
    {
        var found = new List<MonthlyMetrics>();
        DocumentKey[] keys = [.. months.Select(month => KeyOf(RollupMonth.Of(month), 0))];
        for (var step = 0; step < MaxSteps && keys.Length > 0; step++)
        {
            var read = await store.ReadManyAsync<MonthlyMetrics>(keys, ct);
            found.AddRange(read.Where(figures => figures.MovedTo is null));
            keys = [.. read.Where(figures => figures.MovedTo is not null).Select(figures => KeyOf(figures.Month, figures.MovedTo!.Value))];
        }

        return found;
    }

    /// <summary>Other documents of a month: one answer per id, null where there is none. One request, and another one for a month that was
    /// ever recomputed.</summary>
    public async ValueTask<IReadOnlyList<Document?>> ReadAsync(DateOnly month, IReadOnlyList<string> ids, CancellationToken ct)
    {
        var generation = 0;
        for (var step = 0; step < MaxSteps; step++)
        {
            var partition = RollupMonth.PartitionOf(RollupMonth.Of(month), generation);
            var read = await store.ReadManyAsync(Containers.Rollups, partition, [MonthlyMetrics.DocumentId, .. ids], ct);
            if (Moved((MonthlyMetrics?)read[0], generation) is not { } next)
            {
                return [.. read.Skip(1)];
            }

            generation = next;
        }

        throw Contention(month);
    }

    private static DocumentKey KeyOf(string month, int generation) =>
        new(RollupMonth.PartitionOf(month, generation), MonthlyMetrics.DocumentId);

    /// <summary>Where to go on; null: here it is. A generation that was removed meanwhile is looked for from the beginning.</summary>
    private static int? Moved(MonthlyMetrics? figures, int generation) => figures is null && generation > 0 ? 0 : figures?.MovedTo;

    private static StoreContentionException Contention(DateOnly month) =>
        new($"The figures of {RollupMonth.Of(month)} were moved {MaxSteps} times meanwhile.");
}
