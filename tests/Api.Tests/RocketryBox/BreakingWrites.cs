using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

/// <summary>Lets one write fail: before it is made, or after, so that only its answer is lost.</summary>
internal sealed class BreakingWrites
{
    private int countdown;
    private bool afterwards;

    /// <summary>The write that was to fail was reached.</summary>
    public bool Broke { get; private set; }

    public IDocumentStore Around(IDocumentStore inner) => new Store(this, inner);

    /// <param name="write">From 1.</param>
    public void BreakAt(int write, bool after)
    {
        (afterwards, Broke) = (after, false);
        Volatile.Write(ref countdown, write);
    }

    public void Heal() => Volatile.Write(ref countdown, 0);

    private bool IsNext() => Volatile.Read(ref countdown) > 0 && Interlocked.Decrement(ref countdown) == 0;

    private sealed class Store(BreakingWrites owner, IDocumentStore inner) : IDocumentStore
    {
        public async ValueTask<Commit> Commit(Batch batch, CancellationToken ct)
        {
            if (!owner.IsNext())
            {
                return await inner.Commit(batch, ct);
            }

            owner.Broke = true;
            if (owner.afterwards)
            {
                await inner.Commit(batch, ct);
            }

            throw new StoreUnavailableException("The store is away.");
        }

        public ValueTask<T?> Read<T>(string partition, string id, CancellationToken ct)
            where T : Document => inner.Read<T>(partition, id, ct);

        public ValueTask<IReadOnlyList<T>> ReadMany<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken ct)
            where T : Document => inner.ReadMany<T>(keys, ct);

        public ValueTask<IReadOnlyList<Document?>> ReadMany(string container, string partition, IReadOnlyList<string> ids, CancellationToken ct) =>
            inner.ReadMany(container, partition, ids, ct);

        public ValueTask<QueryPage<TResult>> Query<T, TResult>(Query<T, TResult> query, CancellationToken ct)
            where T : Document => inner.Query(query, ct);

        public ValueTask<long> Count<T, TResult>(Query<T, TResult> query, CancellationToken ct)
            where T : Document => inner.Count(query, ct);

        public ValueTask<FeedPage> Changes(string container, string? continuation, int max, TimeSpan wait, CancellationToken ct) =>
            inner.Changes(container, continuation, max, wait, ct);
    }
}
