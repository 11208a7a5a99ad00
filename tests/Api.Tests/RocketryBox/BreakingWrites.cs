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

    private sealed class Store(BreakingWrites owner, IDocumentStore inner) : DelegatingDocumentStore(inner)
    {
        public override async ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct)
        {
            if (!owner.IsNext())
            {
                return await Inner.CommitAsync(batch, ct);
            }

            owner.Broke = true;
            if (owner.afterwards)
            {
                await Inner.CommitAsync(batch, ct);
            }

            throw new StoreUnavailableException("The store is away.");
        }
    }
}
