namespace FunctionsCommerce.Simulation.Tests.Machine;

/// <summary>The instance was killed while it worked on something.</summary>
internal sealed class NodeCrashedException() : Exception("The instance was killed");

/// <summary>One process. All its code runs in steps of the scheduler; when it dies, the rest of them never happens.</summary>
internal class Node(Scheduler scheduler, int number, string name, TimeSpan skew) : SynchronizationContext
{
    private readonly Dictionary<long, Action<Exception?>> open = [];
    private long works;
    private NodeTime? time;
    private int stepsLeft;

    public static Node? Running => Current as Node;

    public Scheduler Scheduler => scheduler;

    public int Number => number;

    public string Name => name;

    public bool IsAlive { get; private set; } = true;

    public NodeTime Time => time ??= new NodeTime(this, skew);

    /// <summary>What is done once it is dead.</summary>
    public Action Crashed { get; set; } = () => { };

    /// <summary>Kills it after so many more of its steps.</summary>
    public void CrashAfter(int steps) => stepsLeft = steps;

    public void Crash()
    {
        IsAlive = false;
        scheduler.Log?.Add(scheduler.Now, $"{name} is killed");
        Crashed();
        var waiting = open.ToArray();
        open.Clear();
        foreach (var (_, done) in waiting)
        {
            scheduler.After(TimeSpan.Zero, null, "crashed", () => done(new NodeCrashedException()));
        }
    }

    /// <summary>Starts something.</summary>
    /// <param name="done">Told of its end: null, what it threw, or <see cref="NodeCrashedException"/>.</param>
    public void Start(string what, string? about, Func<Task> work, Action<Exception?> done)
    {
        var id = ++works;
        open[id] = done;
        scheduler.After(scheduler.Between(0, 2), this, what, () => Within(() => _ = RunAsync(id, work)), about);
    }

    public override void Post(SendOrPostCallback d, object? state) => scheduler.After(scheduler.Between(0, 0.2), this, "step", () =>
    {
        if (stepsLeft > 0 && --stepsLeft == 0)
        {
            Crash();
            return;
        }

        Within(() => d(state));
    });

    public override void Send(SendOrPostCallback d, object? state) => throw new NotSupportedException("Nothing waits for a step.");

    private async Task RunAsync(long id, Func<Task> work)
    {
        Exception? problem = null;
        try
        {
            await work();
        }
        catch (Exception thrown)
        {
            problem = thrown;
        }

        if (open.Remove(id, out var done))
        {
            done(problem);
        }
    }

    private void Within(Action act)
    {
        SetSynchronizationContext(this);
        try
        {
            act();
        }
        finally
        {
            SetSynchronizationContext(null);
        }
    }
}
