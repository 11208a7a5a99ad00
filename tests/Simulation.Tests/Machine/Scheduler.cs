using FunctionsCommerce.Simulation.Tests.History;

namespace FunctionsCommerce.Simulation.Tests.Machine;

/// <summary>Runs everything of one history on one thread, in an order that the seed decides: each step is due at a moment of simulated
/// time, and the next step is the one that is due first.</summary>
internal sealed class Scheduler(int seed)
{
    private const ulong Prime = 1099511628211;
    private readonly PriorityQueue<Step, (long Due, long Number)> steps = new();
    private readonly int thread = Environment.CurrentManagedThreadId;
    private long number;
    private volatile string? stray;

    // Not the numbers that the history was made of.
    public Random Random { get; } = new(seed ^ 0x2545F491);

    public DateTimeOffset Now { get; private set; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>A hash of all steps so far, in their order.</summary>
    public ulong Trace { get; private set; } = 14695981039346656037;

    /// <summary>Null: nothing is written down.</summary>
    public HistoryLog? Log { get; init; }

    public long Steps { get; private set; }

    public bool Chance(double probability) => Random.NextDouble() < probability;

    public TimeSpan Between(double least, double most) => TimeSpan.FromMilliseconds(least + (Random.NextDouble() * (most - least)));

    /// <param name="owner">Whose step it is: it does not happen once that instance is dead. Null: nobody's.</param>
    /// <param name="name">For the trace.</param>
    public void After(TimeSpan delay, Node? owner, string name, Action act, string? about = null)
    {
        if (Environment.CurrentManagedThreadId != thread)
        {
            stray ??=
                $"{name} {about} left the scheduler's thread (a real timer, Task.Run, ConfigureAwait(false)): {Environment.StackTrace}";
            return;
        }

        steps.Enqueue(new Step(owner, name, about, act), ((Now + delay).Ticks, ++number));
    }

    /// <summary>False when nothing is left to do until <paramref name="end"/>; then it is that time.</summary>
    public bool RunNext(DateTimeOffset end)
    {
        if (stray is not null)
        {
            throw new InvalidOperationException(stray);
        }

        if (!steps.TryPeek(out var step, out var at) || at.Due > end.Ticks)
        {
            Now = end > Now ? end : Now;
            return false;
        }

        steps.Dequeue();
        Now = at.Due > Now.Ticks ? new DateTimeOffset(at.Due, TimeSpan.Zero) : Now;
        if (step.Owner is { IsAlive: false })
        {
            return true;
        }

        Steps++;
        Note(step);
        step.Act();
        return true;
    }

    public void RunUntil(DateTimeOffset end)
    {
        while (RunNext(end))
        {
        }
    }

    private void Note(Step step)
    {
        Trace = (Trace ^ (ulong)Now.Ticks ^ (ulong)(step.Owner?.Number ?? -1)) * Prime;
        Hash(step.Name);
        Hash(step.About);
        if (step.About is not null)
        {
            Log?.Add(Now, $"{step.Owner?.Name,-4} {step.Name} {step.About}");
        }
    }

    private void Hash(string? text)
    {
        foreach (var letter in text ?? "")
        {
            Trace = (Trace ^ letter) * Prime;
        }
    }

    private readonly record struct Step(Node? Owner, string Name, string? About, Action Act);
}
