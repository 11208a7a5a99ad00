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

    private sealed class Store(CrashingStore owner, IDocumentStore inner) : DelegatingDocumentStore(inner)
    {
        public override ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct)
        {
            owner.Count();
            return Inner.CommitAsync(batch, ct);
        }
    }
}
