using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Tests.Storage;

/// <summary>Holds all commits back until it is opened, and counts.</summary>
internal sealed class GatedStore(IDocumentStore store) : DelegatingDocumentStore(store)
{
    private readonly TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int commits;
    private int reads;

    public bool IsDown { get; set; }

    public int Commits => commits;

    public int Reads => reads;

    public void Open() => gate.TrySetResult();

    public override ValueTask<T?> ReadAsync<T>(string partition, string id, CancellationToken ct)
        where T : class
    {
        Interlocked.Increment(ref reads);
        return Inner.ReadAsync<T>(partition, id, ct);
    }

    public override async ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct)
    {
        Interlocked.Increment(ref commits);
        await gate.Task;
        await Task.Yield();
        return IsDown ? throw new StoreUnavailableException("The test wants it so") : await Inner.CommitAsync(batch, ct);
    }
}
