namespace FunctionsCommerce.LocalHost.Durable.Replay;

/// <summary>An orchestrator runs as if on one thread, only inside its turns; its continuations run here, in order.</summary>
/// <remarks>A continuation that comes from elsewhere (a task that is not the context's) has no place in the history: it would come at
/// another moment in a replay. Such a one is not run but reported.</remarks>
internal sealed class OrchestratorThread : SynchronizationContext
{
    public const string IllegalAwait =
        "The orchestrator awaited something that is not a task of its TaskOrchestrationContext (Task.Delay, Task.Run, I/O and the like belong into activities).";

    private readonly Queue<(SendOrPostCallback Callback, object? State)> posted = new();
    private int owner;
    private bool strayed;

    /// <summary>Called once, on a foreign thread, when the orchestrator left its own.</summary>
    public Action? LeftOrchestratorThread { get; set; }

    public bool HasLeft => Volatile.Read(ref strayed);

    private bool IsCurrent => Volatile.Read(ref owner) == Environment.CurrentManagedThreadId;

    /// <exception cref="InvalidOperationException">The caller is not on the orchestrator's thread.</exception>
    public void Check()
    {
        if (!IsCurrent)
        {
            Stray();
            throw new InvalidOperationException(IllegalAwait);
        }
    }

    public void Run(Action turn)
    {
        var before = Current;
        SetSynchronizationContext(this);
        Volatile.Write(ref owner, Environment.CurrentManagedThreadId);
        try
        {
            turn();
        }
        finally
        {
            Volatile.Write(ref owner, 0);
            SetSynchronizationContext(before);
        }
    }

    /// <summary>Runs what the orchestrator left to be continued (after Task.Yield, say).</summary>
    public void Drain()
    {
        while (posted.TryDequeue(out var next))
        {
            next.Callback(next.State);
        }
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        if (IsCurrent)
        {
            posted.Enqueue((d, state));
        }
        else
        {
            Stray();
        }
    }

    public override void Send(SendOrPostCallback d, object? state)
    {
        Check();
        d(state);
    }

    public override SynchronizationContext CreateCopy() => this;

    private void Stray()
    {
        if (!Interlocked.Exchange(ref strayed, true))
        {
            LeftOrchestratorThread?.Invoke();
        }
    }
}
