using DurableTask.Core.Exceptions;
using FunctionsCommerce.LocalHost.Durable.Binding;
using FunctionsCommerce.LocalHost.Durable.Execution;
using FunctionsCommerce.LocalHost.Durable.History;
using FunctionsCommerce.LocalHost.Durable.Storage;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Durable;

/// <summary>Runs orchestrators and activities durably over a data folder's database, needing nothing else of LocalHost.</summary>
/// <remarks>A turn of an orchestrator is written in one transaction with all it causes: new activities, timers, children, events, its end.
/// Whenever the process dies, the next one continues from the last written turn; activities whose results were not written are called
/// again.</remarks>
public sealed class DurableEngine : IAsyncDisposable
{
    private readonly LocalDatabase database;
    private readonly TimeProvider clock;
    private readonly DurableFunctions functions;
    private readonly DurableSettings settings;
    private readonly WorkCounter work = new();
    private readonly DueTimers timers;
    private readonly ActivityDispatcher activities;
    private readonly OrchestrationDispatcher pump;
    private bool stopped;

    public DurableEngine(
        LocalDatabase database, TimeProvider clock, IServiceProvider services, DurableFunctions functions, DurableSettings settings,
        ILoggerFactory loggers)
    {
        this.database = database;
        this.clock = clock;
        this.functions = functions;
        this.settings = settings;
        Reads = new InstanceReads(database);
        Watch = new InstanceWaiter(Reads);
        Client = new LocalDurableTaskClient(this, settings.DataConverter);
        timers = new DueTimers(clock, Fire);
        activities = new ActivityDispatcher(settings, functions, database, services, work) { Client = Client };
        var taker = new OrchestratorExecutor(settings, functions, Reads, clock, loggers);
        pump = new OrchestrationDispatcher(settings, taker, database, work, loggers.CreateLogger<OrchestrationDispatcher>())
        {
            Timers = timers,
            Activities = activities,
            TurnWritten = outcome => Watch.Changed(outcome.Write!.Before.Id),
        };
        taker.LeftOrchestratorThread = pump.Wake;
        activities.Answered = (activity, answer) => pump.Deliver(activity.Instance, activity.Execution, answer);
    }

    /// <summary>For functions with a <c>[DurableClient]</c> parameter.</summary>
    public LocalDurableTaskClient Client { get; }

    /// <summary>No turn and no activity is running or could; what is left waits for time or for events.</summary>
    public bool IsIdle => work.IsZero && !(timers.Next <= clock.GetUtcNow());

    /// <summary>When the next timer of an orchestration is due.</summary>
    public DateTimeOffset? NextTimer => timers.Next;

    /// <summary>Orchestrators that are in memory now; the others wait on disk.</summary>
    public int OrchestratorsInMemory => pump.HotCount;

    /// <summary>Activities called since the start.</summary>
    public long ActivitiesFinished => activities.Finished;

    internal DateTimeOffset Now => clock.GetUtcNow();

    internal InstanceReads Reads { get; }

    internal InstanceWaiter Watch { get; }

    /// <summary>Goes on where the process before stopped.</summary>
    public async Task StartAsync()
    {
        await DurableTables.CreateAsync(database);
        var runnable = await Recovery.RunnableAsync(database, Now);
        pump.Start();
        runnable.ForEach(pump.Recover);
        timers.Add(Recovery.Timers(database));
    }

    /// <summary>Lets running activities end within the settings' patience, writes their answers, and stops.</summary>
    public async Task StopAsync()
    {
        if (stopped)
        {
            return;
        }

        await activities.StopAsync();
        await Task.WhenAny(work.WhenZeroAsync(), Task.Delay(settings.StopPatience, TimeProvider.System));
        await AbandonAsync();
    }

    /// <summary>Stops as a crash does: what was not written is lost, and happens again after the next start.</summary>
    public async Task AbandonAsync()
    {
        if (!stopped)
        {
            stopped = true;
            timers.Dispose();
            activities.Close();
            await pump.StopAsync();
            activities.Dispose();
        }
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    /// <summary>Completes when nothing is runnable; see <see cref="IsIdle"/>.</summary>
    public async Task WhenIdleAsync(CancellationToken ct)
    {
        do
        {
            timers.FireDue();
            await work.WhenZeroAsync().WaitAsync(ct);
        }
        while (!IsIdle);
    }

    /// <summary>The instance's history as JSON, one list of events, or null where there is no such instance. Input of
    /// <see cref="ReplayTester"/>.</summary>
    public string? ExportHistory(string instanceId) => Reads.ById(instanceId) is { } row
        ? HistoryJson.WriteIndented([.. Reads.History(row.Key).SelectMany(turn => turn.Lines)])
        : null;

    /// <summary>The instances, newest first, for the developer's eyes.</summary>
    public IReadOnlyList<OrchestrationListing> Orchestrations(int atMost) => OrchestrationListing.Read(database, atMost);

    internal async Task ScheduleAsync(NewInstance start)
    {
        if (!functions.TryGetOrchestrator(start.Name, out _))
        {
            throw new ArgumentException($"The orchestrator function '{start.Name}' does not exist.");
        }

        await ChangeAsync(transaction => start.Insert(transaction)
            ?? throw new OrchestrationAlreadyExistsException($"An Orchestration instance with the ID {start.Id} already exists."));
        if (start.StartAt is { } due && Reads.ById(start.Id) is { } row)
        {
            timers.Add([new DueTimer(due, row.Key, row.Execution, DueTimer.Start)]);
        }
    }

    internal Task SendAsync(string instanceId, InboundEvent line) => ChangeAsync(transaction =>
    {
        var row = InstanceReads.ByIdIn(transaction, instanceId) ?? throw InstanceIds.NotFound(instanceId);
        if (row.IsOver)
        {
            throw new InvalidOperationException($"The orchestration '{instanceId}' is {row.Status}: it can no longer receive anything.");
        }

        InstanceWrites.Tell(transaction, row.Key, line);
        return row.Key;
    });

    internal Task<T> WriteAsync<T>(Func<LocalTransaction, T> write) => database.WriteAsync(write);

    internal List<InstanceRow> List(InstanceFilter filter) => database.Read(transaction => InstanceQueries.List(transaction, filter));

    /// <summary>Writes something that an instance must answer to, and wakes it.</summary>
    private async Task ChangeAsync(Func<LocalTransaction, long> change)
    {
        work.Begin();
        try
        {
            pump.Wake(await database.WriteAsync(change));
        }
        finally
        {
            work.End();
        }
    }

    private void Fire(DueTimer timer)
    {
        if (timer.Task == DueTimer.Start)
        {
            pump.Wake(timer.Instance);
        }
        else
        {
            pump.Deliver(timer.Instance, timer.Execution, new TimerFired(timer.Task));
        }
    }
}
