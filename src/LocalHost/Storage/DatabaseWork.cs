namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>Something to do inside the next transaction. All of it runs on the writer thread.</summary>
internal abstract class DatabaseWork
{
    /// <summary>The work may throw for a reason of its own; then what it did is undone, and the rest of the transaction goes on.</summary>
    public virtual bool MayFail => false;

    public abstract void Run(LocalTransaction transaction);

    /// <summary>The transaction is on disk. Must not run callers' code here: that would hold up the next transaction.</summary>
    public abstract void Committed();

    public abstract void Failed(Exception problem);
}

/// <summary>Work that a caller awaits.</summary>
internal sealed class CallerWork<T>(Func<LocalTransaction, T> work) : DatabaseWork
{
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;

    public override bool MayFail => true;

    public Task<T> Task => completion.Task;

    public override void Run(LocalTransaction transaction) => result = work(transaction);

    public override void Committed() => completion.TrySetResult(result!);

    public override void Failed(Exception problem) => completion.TrySetException(problem);
}
