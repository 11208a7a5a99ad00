using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Storage;
using FunctionsCommerce.Simulation.Tests.Machine;

namespace FunctionsCommerce.Simulation.Tests.World;

/// <summary>The account: documents with ETags, partitions with atomic batches, change feeds. <see cref="NodeStore"/> is an instance's way
/// to it.</summary>
internal sealed class SimulatedStore(Scheduler scheduler, TimeSpan lag)
{
    /// <summary>How far the replicas of <see cref="Fault.WeakReads"/> are behind.</summary>
    public static readonly TimeSpan WeakLag = TimeSpan.FromSeconds(3);
    private static readonly QueryPlans Plans = new();
    private readonly Dictionary<string, Container> containers = Containers.All.ToDictionary(
        name => name, name => new Container(name, lag + WeakLag));
    private long version;

    public Remote Remote { get; } = new(scheduler, "store", problem => new StoreUnavailableException(problem));

    /// <summary>How far an instance's reads may be behind the writes of others.</summary>
    public TimeSpan Lag => lag;

    public Fault Fault { get; init; }

    /// <summary>Every event that was ever committed, by id.</summary>
    public Dictionary<long, OutboxEvent> Events { get; } = [];

    /// <summary>Ids of events that were in the outbox twice.</summary>
    public List<long> ReusedIds { get; } = [];

    public Action<string> Changed { get; set; } = _ => { };

    public Container this[string name] => containers[name];

    public IEnumerable<T> All<T>()
        where T : Document => containers.Values.SelectMany(container => container.All).Select(entry => entry.At(scheduler.Now)).OfType<T>();

    public IReadOnlyList<TResult> Run<T, TResult>(Query<T, TResult> query, Func<Entry, Document?> seen)
        where T : Document
    {
        var home = DocumentTypes.Of(typeof(T)).Container;
        var container = this[home == Containers.Any ? query.Container! : home];
        return [.. Plans.For(query.Shape).Run([.. container.In(query.Partition).Select(seen).OfType<T>()])];
    }

    public Commit Commit(DocumentBatch batch, int writer)
    {
        var container = this[batch.Container];
        for (var i = 0; i < batch.Writes.Count; i++)
        {
            if (Failure(batch.Writes[i], container.Find(batch.Partition, batch.Writes[i].Id)?.At(scheduler.Now)) is { } status)
            {
                return new Commit(status, i, []);
            }
        }

        var etags = new string[batch.Writes.Count];
        for (var i = 0; i < etags.Length; i++)
        {
            var write = batch.Writes[i];
            var document = write.Document is null ? null : write.Document with { ETag = (++version).ToString(null, null) };
            etags[i] = document?.ETag ?? "";
            container.Put(
                batch.Partition, write.Id,
                new Version(
                    document is null ? ++version : version, scheduler.Now, writer, document,
                    document?.Ttl is { } ttl ? scheduler.Now.AddSeconds(ttl) : null));
            if (document is OutboxEvent outboxEvent && !Events.TryAdd(outboxEvent.EventId, outboxEvent))
            {
                ReusedIds.Add(outboxEvent.EventId);
            }
        }

        Changed(batch.Container);
        return new Commit(CommitStatus.Committed, -1, etags);
    }

    private CommitStatus? Failure(Write write, Document? current) => write.Kind switch
    {
        WriteKind.Create => current is null ? null : CommitStatus.Exists,
        WriteKind.Upsert => null,
        _ when current is null => CommitStatus.Missing,
        _ when Fault == Fault.SkippedETag && write.Document is Core.Orders.Order => null,
        _ => write.ETag is null || write.ETag == current.ETag ? null : CommitStatus.Changed,
    };
}
