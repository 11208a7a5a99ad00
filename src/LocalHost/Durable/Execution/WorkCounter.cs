namespace FunctionsCommerce.LocalHost.Durable.Execution;

/// <summary>Counts running work, and signals when there is none.</summary>
internal sealed class WorkCounter
{
    private readonly Lock gate = new();
    private TaskCompletionSource? zero;
    private long count;

    public bool IsZero => Volatile.Read(ref count) == 0;

    public void Begin(int more = 1)
    {
        lock (gate)
        {
            count += more;
        }
    }

    public void End()
    {
        TaskCompletionSource? reached = null;
        lock (gate)
        {
            if (--count == 0)
            {
                reached = zero;
                zero = null;
            }
        }

        reached?.SetResult();
    }

    /// <summary>Done at the next moment at which nothing is under way.</summary>
    public Task WhenZeroAsync()
    {
        lock (gate)
        {
            return count == 0
                ? Task.CompletedTask
                : (zero ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }
}
