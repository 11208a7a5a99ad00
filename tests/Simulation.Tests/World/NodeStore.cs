using System.Globalization;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Simulation.Tests.Machine;

namespace FunctionsCommerce.Simulation.Tests.World;

/// <summary>The store as one instance sees it: its own writes at once, those of others after a lag.</summary>
internal sealed class NodeStore(SimulatedStore store, Node node) : IDocumentStore
{
    private readonly Dictionary<(string Container, string Partition), DateTimeOffset> seen = [];
    private readonly TimeSpan lag = store.Lag * node.Scheduler.Random.NextDouble();

    public ValueTask<T?> ReadAsync<T>(string partition, string id, CancellationToken ct)
        where T : Document
    {
        var container = DocumentTypes.Of(typeof(T)).Container;
        return Ask($"reads {container}/{partition}/{id}", () => store.Fault == Fault.WeakReads && typeof(T) == typeof(Order)
            ? store[container].Find(partition, id)?.As(
                -1, node.Scheduler.Now - (SimulatedStore.WeakLag * node.Scheduler.Random.NextDouble()), node.Scheduler.Now) as T
            : See(container, store[container].Find(partition, id)) as T);
    }

    public ValueTask<IReadOnlyList<T>> ReadManyAsync<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken ct)
        where T : Document
    {
        var container = DocumentTypes.Of(typeof(T)).Container;
        return Ask($"reads {keys.Count} of {container}", IReadOnlyList<T> () =>
            [.. keys.Select(key => See(container, store[container].Find(key.Partition, key.Id))).OfType<T>()]);
    }

    public ValueTask<IReadOnlyList<Document?>> ReadManyAsync(
        string container, string partition, IReadOnlyList<string> ids, CancellationToken ct) =>
        Ask(
            $"reads {ids.Count} of {container}/{partition}",
            IReadOnlyList<Document?> () => [.. ids.Select(id => See(container, store[container].Find(partition, id)))]);

    public ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct) => Ask($"writes {Words(batch)}", () =>
    {
        var commit = store.Commit(batch, node.Number);

        // The session goes on from here, as the SDK's does after refusals, too: it has seen what its write came after.
        seen[(batch.Container, batch.Partition)] = node.Scheduler.Now;
        if (!commit.Ok)
        {
            node.Scheduler.Log?.Add(node.Scheduler.Now, $"     {node.Name} {commit.Status} at {batch.Writes[commit.FailedWrite].Id}");
        }

        return commit;
    });

    public ValueTask<QueryPage<TResult>> QueryAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document => Ask($"queries {typeof(T).Name} in {query.Partition ?? "all"}", () =>
    {
        var offset = query.Continuation is { } from ? int.Parse(from, CultureInfo.InvariantCulture) : 0;
        var all = store.Fault == Fault.BlindSweep && typeof(T) == typeof(OutboxEvent) && query.Container == Containers.Customers
            ? []
            : Run(query);
        var end = offset + query.PageSize;
        return new QueryPage<TResult>(
            [.. all.Skip(offset).Take(query.PageSize)], all.Count > end ? end.ToString(CultureInfo.InvariantCulture) : null);
    });

    public ValueTask<long> CountAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document => Ask($"counts {typeof(T).Name} in {query.Partition ?? "all"}", () => (long)Run(query).Count);

    public ValueTask<FeedPage> ChangesAsync(string container, string? continuation, int max, TimeSpan wait, CancellationToken ct) =>
        throw new NotSupportedException("Instances do not read feeds here: SimulatedFeeds hand the changes to them.");

    private IReadOnlyList<TResult> Run<T, TResult>(Query<T, TResult> query)
        where T : Document
    {
        var home = DocumentTypes.Of(typeof(T)).Container;
        var container = home == Containers.Any ? query.Container! : home;
        return store.Run(query, entry => See(container, entry));
    }

    private Document? See(string container, Entry? entry)
    {
        if (entry is null)
        {
            return null;
        }

        var now = node.Scheduler.Now;
        var until = now - lag;
        return entry.As(
            node.Number, seen.TryGetValue((container, entry.Key.Partition), out var wrote) && wrote > until ? wrote : until, now);
    }

    private ValueTask<T> Ask<T>(string what, Func<T> effect) => new(store.Remote.CallAsync(node, what, effect));

    private static string Words(DocumentBatch batch) =>
        $"{batch.Container}/{batch.Partition}: {string.Join(", ", batch.Writes.Select(write => $"{write.Kind} {write.Id}"))}";
}
