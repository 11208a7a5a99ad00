using FunctionsCommerce.LocalHost.Storage;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.LocalHost.Durable.Storage;

/// <summary>Which instances; what is null does not restrict.</summary>
internal sealed record InstanceFilter
{
    public DateTimeOffset? CreatedFrom { get; init; }

    public DateTimeOffset? CreatedTo { get; init; }

    public IEnumerable<OrchestrationRuntimeStatus>? Statuses { get; init; }

    public string? Prefix { get; init; }

    /// <summary>Only those made after the one with this key.</summary>
    public long AfterKey { get; init; }

    public int Limit { get; init; } = int.MaxValue;

    /// <summary>A bit for each status; all when none is given.</summary>
    public long StatusBits =>
        Statuses?.ToList() is { Count: > 0 } list ? list.Aggregate(0L, (bits, status) => bits | (1L << (int)status)) : -1;
}

/// <summary>Lists and purges of instances, oldest first.</summary>
internal static class InstanceQueries
{
    private const string Where =
        " FROM durable_instances WHERE key > ?1 AND (?2 IS NULL OR created >= ?2) AND (?3 IS NULL OR created <= ?3) AND ((?4 >> status) & 1) = 1 "
        + "AND (?5 IS NULL OR substr(id, 1, length(?5)) = ?5) ORDER BY key LIMIT ?6";

    public static List<InstanceRow> List(LocalTransaction transaction, InstanceFilter filter) => transaction.Query(
        $"SELECT {InstanceRow.Columns}{Where}", InstanceRow.Read,
        filter.AfterKey, filter.CreatedFrom, filter.CreatedTo, filter.StatusBits, filter.Prefix, filter.Limit);

    /// <summary>Deletes those that are over, and on demand what they called; answers how many.</summary>
    public static int Purge(LocalTransaction transaction, InstanceFilter filter, bool recursive) =>
        List(transaction, filter).Sum(row => Purge(transaction, row, recursive));

    public static int Purge(LocalTransaction transaction, InstanceRow? row, bool recursive)
    {
        if (row is not { IsOver: true })
        {
            return 0;
        }

        var children = recursive ? Children(transaction, row.Key).Sum(child => Purge(transaction, child, recursive)) : 0;
        InstanceWrites.Delete(transaction, row.Key);
        return 1 + children;
    }

    private static List<InstanceRow> Children(LocalTransaction transaction, long key) =>
        transaction.Query($"SELECT {InstanceRow.Columns} FROM durable_instances WHERE parent = ?", InstanceRow.Read, key);
}
