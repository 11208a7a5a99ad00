using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Webhooks;
using FunctionsCommerce.Simulation.Tests.Checks;
using FunctionsCommerce.Simulation.Tests.Machine;

namespace FunctionsCommerce.Simulation.Tests.History;

/// <summary>What came of a history.</summary>
/// <param name="Problem">Null: all is as it should be.</param>
internal sealed record Outcome(string? Problem, ulong Trace, long Steps, string? Log);

/// <summary>Runs a history: instances, faults and people; then the faults stop, what waits is done, and everything must add up.</summary>
internal static class HistoryRun
{
    private const long MostSteps = 3_000_000;
    private const int FewestLooks = 2;
    private const int MostLooks = 6;
    private static readonly TimeSpan StaffLook = TimeSpan.FromMinutes(50);

    static HistoryRun() =>
        UpdateRetry.Default = new UpdateRetry(new RunningTime()) { Random = () => Node.Running!.Scheduler.Random.NextDouble() };

    /// <param name="logLines">How many of the last lines of the log are kept; 0: none.</param>
    public static Outcome Run(History history, int logLines = 0)
    {
        // What the test framework waits with is none of an instance's.
        SynchronizationContext.SetSynchronizationContext(null);
        var log = logLines > 0 ? new HistoryLog(logLines) : null;
        var scheduler = new Scheduler(history.Seed) { Log = log };
        string? problem;
        using (var world = new World.World(scheduler, history.Instances, history.Lag, history.Fault))
        {
            try
            {
                problem = Run(history, world);
            }
            catch (Exception thrown) when (thrown is InvalidOperationException or KeyNotFoundException or NullReferenceException
                or NotSupportedException)
            {
                problem = $"The simulation failed: {thrown}";
            }
        }

        return new Outcome(problem, scheduler.Trace, scheduler.Steps, log?.ToString());
    }

    private static string? Run(History history, World.World world)
    {
        var scheduler = world.Scheduler;
        var shop = new Shop(scheduler, world.Store);
        var callers = new Callers(world);
        var steps = new Steps(world, shop, callers);
        Run(world, TimeSpan.FromSeconds(30));
        shop.AddWebhook(world.Pick()!.Get<WebhookSecrets>());

        // Until every instance sees it.
        Run(world, TimeSpan.FromSeconds(10));
        Trouble(world, rate: 1);
        foreach (var step in history.Operations)
        {
            Run(world, step.After + (step.Kind == OperationKind.Wait ? TimeSpan.FromMinutes(1 + (step.How % 12)) : TimeSpan.Zero));
            if (!Disturb(step, world))
            {
                scheduler.Log?.Add(scheduler.Now, $"--- {step.Kind} {step.Who} {step.What} {step.How}");
                world.Home.Start(
                    "operation", step.Kind.ToString(), () => steps.RunAsync(step),
                    problem => Surprise(callers, step.Kind.ToString(), problem));
            }
        }

        Run(world, TimeSpan.FromSeconds(30));
        scheduler.Log?.Add(scheduler.Now, "--- The faults stop");
        Trouble(world, rate: 0);
        world.Spare();
        world.TimerPause = TimeSpan.FromMinutes(4);
        string? problem = null;
        for (var look = 1; look <= MostLooks; look++)
        {
            Run(world, StaffLook);
            world.Home.Start("staff", "look", () => steps.DecideRefundsAsync(approve: false), failed => Surprise(callers, "staff", failed));
            if (look >= FewestLooks && (problem = Verdict(world, shop, callers)) is null)
            {
                break;
            }
        }

        return problem;
    }

    /// <summary>What is not as it should be, or not yet.</summary>
    private static string? Verdict(World.World world, Shop shop, Callers callers)
    {
        Run(world, TimeSpan.FromMinutes(20));
        PendingMetrics? pending = null;
        world.Home.Start(
            "staff", "count", async () => pending = await world.Pick()!.Get<PendingMetricsService>().GetAsync(default),
            problem => Surprise(callers, "staff", problem));
        Run(world, TimeSpan.FromMinutes(1));
        return callers.Surprises.Count > 0 ? callers.Surprises[0] : Invariants.Violation(world, shop, pending);
    }

    private static void Surprise(Callers callers, string what, Exception? problem)
    {
        if (problem is not null)
        {
            callers.Surprises.Add($"{what}: {problem}");
        }
    }

    /// <summary>True when the operation is one against the machines.</summary>
    private static bool Disturb(Operation step, World.World world)
    {
        var scheduler = world.Scheduler;
        switch (step.Kind)
        {
            case OperationKind.Crash:
                world.Crash(step.What, 1 + (step.How % 60));
                return true;
            case OperationKind.Trouble:
                world.Remotes.ElementAt(step.What % world.Remotes.Count()).TroubleUntil = scheduler.Now
                    + TimeSpan.FromSeconds(1 + (step.How % 90));
                return true;
            case OperationKind.StopFeed:
                world.Feeds.Stop(Containers.All[step.What % Containers.All.Count], TimeSpan.FromSeconds(1 + (step.How % 120)));
                return true;
            default:
                return step.Kind == OperationKind.Wait;
        }
    }

    /// <summary>The faults that are always there.</summary>
    private static void Trouble(World.World world, double rate)
    {
        foreach (var remote in world.Remotes)
        {
            (remote.Refused, remote.Lost, remote.TroubleUntil) = (0.004 * rate, 0.004 * rate, default);
        }

        (world.Gateway.LostWebhooks, world.Gateway.RepeatedWebhooks, world.Gateway.FailedRefunds) = (0.15 * rate, 0.15 * rate, 0.1 * rate);
        (world.Bus.Duplicates, world.Bus.LostLocks, world.Feeds.Duplicates) = (0.03 * rate, 0.02 * rate, 0.05 * rate);
    }

    private static void Run(World.World world, TimeSpan time)
    {
        world.Scheduler.RunUntil(world.Scheduler.Now + time);
        if (world.Scheduler.Steps > MostSteps)
        {
            throw new InvalidOperationException("It never comes to rest.");
        }
    }
}
