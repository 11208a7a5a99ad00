using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Shop.Model.Tests.Shop;

/// <summary>A store whose process is killed at one of its writes: neither that one nor any after it is made, whoever asks.</summary>
internal sealed class CrashingStore
{
    private int left;
    private volatile bool isDead;

    public bool IsDead => isDead;

    /// <summary>True: the process dies at a write to come.</summary>
    public bool IsArmed => isDead || Volatile.Read(ref left) > 0;

    public IDocumentStore Around(IDocumentStore inner) => new Store(this, inner);

    /// <param name="write">From 1.</param>
    public void CrashAt(int write) => Volatile.Write(ref left, write);

    public void Revive()
    {
        Volatile.Write(ref left, 0);
        isDead = false;
    }

    private void Count()
    {
        if (isDead || (Volatile.Read(ref left) > 0 && Interlocked.Decrement(ref left) == 0))
        {
            isDead = true;
            throw new StoreUnavailableException("The process was killed.");
        }
    }

    private sealed class Store(CrashingStore owner, IDocumentStore inner) : IDocumentStore
    {
        public ValueTask<Commit> Commit(Batch batch, CancellationToken ct)
        {
            owner.Count();
            return inner.Commit(batch, ct);
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
