using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>Reads months of figures where they are counted now (<see cref="MonthFigures.Generation"/>).</summary>
public sealed class RollupReader(IDocumentStore store)
{
    /// <summary>More moves than ever happen while somebody reads.</summary>
    internal const int MaxSteps = 8;

    /// <summary>One point read, and another one for a month that was ever recomputed. Null: nothing was counted.</summary>
    public async ValueTask<MonthFigures?> FiguresAsync(DateOnly month, CancellationToken ct)
    {
        var generation = 0;
        for (var step = 0; step < MaxSteps; step++)
        {
            var figures = await store.Read<MonthFigures>(RollupMonth.PartitionOf(RollupMonth.Of(month), generation), MonthFigures.DocumentId, ct);
            if (Moved(figures, generation) is not { } next)
            {
                return figures;
            }

            generation = next;
        }

        throw Contention(month);
    }

    /// <summary>The months that have figures, in one request, and another one when any was ever recomputed.</summary>
    public async ValueTask<IReadOnlyList<MonthFigures>> FiguresAsync(IReadOnlyList<DateOnly> months, CancellationToken ct)
    {
        var found = new List<MonthFigures>();
        DocumentKey[] keys = [.. months.Select(month => KeyOf(RollupMonth.Of(month), 0))];
        for (var step = 0; step < MaxSteps && keys.Length > 0; step++)
        {
            var read = await store.ReadMany<MonthFigures>(keys, ct);
            found.AddRange(read.Where(figures => figures.MovedTo is null));
            keys = [.. read.Where(figures => figures.MovedTo is not null).Select(figures => KeyOf(figures.Month, figures.MovedTo!.Value))];
        }

        return found;
    }

    /// <summary>Other documents of a month: one answer per id, null where there is none. One request, and another one for a month that was ever recomputed.</summary>
    public async ValueTask<IReadOnlyList<Document?>> ReadAsync(DateOnly month, IReadOnlyList<string> ids, CancellationToken ct)
    {
        var generation = 0;
        for (var step = 0; step < MaxSteps; step++)
        {
            var partition = RollupMonth.PartitionOf(RollupMonth.Of(month), generation);
            var read = await store.ReadMany(Containers.Rollups, partition, [MonthFigures.DocumentId, .. ids], ct);
            if (Moved((MonthFigures?)read[0], generation) is not { } next)
            {
                return [.. read.Skip(1)];
            }

            generation = next;
        }

        throw Contention(month);
    }

    private static DocumentKey KeyOf(string month, int generation) => new(RollupMonth.PartitionOf(month, generation), MonthFigures.DocumentId);

    /// <summary>Where to go on; null: here it is. A generation that was removed meanwhile is looked for from the beginning.</summary>
    private static int? Moved(MonthFigures? figures, int generation) => figures is null && generation > 0 ? 0 : figures?.MovedTo;

    private static StoreContentionException Contention(DateOnly month) => new($"The figures of {RollupMonth.Of(month)} were moved {MaxSteps} times meanwhile.");
}
