using System.Threading.Channels;
using FunctionsCommerce.LocalHost.Durable.History;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Durable.Execution;

/// <summary>Gives each instance that has something to do its turn, one after the other. An instance never takes two turns at once;
/// while a turn is being written, others take theirs, and what comes meanwhile is received in the next one.</summary>
internal sealed partial class OrchestrationDispatcher(
    DurableSettings settings, OrchestratorExecutor taker, LocalDatabase database, WorkCounter work, ILogger<OrchestrationDispatcher> logger)
{
    private readonly Dictionary<long, CachedInstance> hot = [];
    private readonly LinkedList<CachedInstance> resting = new();
    private readonly Channel<CachedInstance> runnable = Channel.CreateUnbounded<CachedInstance>();
    private readonly Lock gate = new();
    private Task[] workers = [];
    private volatile bool abandoned;

    public required DueTimers Timers { get; init; }

    public required ActivityDispatcher Activities { get; init; }

    /// <summary>Called after each turn that was written.</summary>
    public required Action<EpisodeOutcome> TurnWritten { get; init; }

    /// <summary>Orchestrators in memory.</summary>
    public int HotCount
    {
        get
        {
            lock (gate)
            {
                return hot.Count;
            }
        }
    }

    public void Start() =>
        workers = [.. Enumerable.Range(0, Math.Max(1, settings.MaxConcurrentOrchestrators)).Select(_ => Task.Run(WorkAsync))];

    /// <summary>The instance's inbox holds something new, or its start is due.</summary>
    public void Wake(long instance) => Change(instance, i => i.TellOfMail());

    public void Recover(long instance) => Change(instance, i => i.Recover());

    /// <summary>An answer for the instance, not yet stored.</summary>
    public void Deliver(long instance, int execution, InboundEvent line) => Change(instance, i => i.Deliver(execution, line));

    /// <summary>Takes no more turns. What was not written is lost, as in a crash.</summary>
    public async Task StopAsync()
    {
        abandoned = true;
        runnable.Writer.TryComplete();
        await Task.WhenAll(workers);
    }

    private void Change(long instance, Action<CachedInstance> change)
    {
        lock (gate)
        {
            if (!hot.TryGetValue(instance, out var i))
            {
                hot.Add(instance, i = new CachedInstance(instance));
            }

            change(i);
            if (!i.IsBusy)
            {
                i.IsBusy = true;
                Unrest(i);
                work.Begin();
                runnable.Writer.TryWrite(i);
            }
        }
    }

    private async Task WorkAsync()
    {
        await foreach (var instance in runnable.Reader.ReadAllAsync())
        {
            if (!abandoned)
            {
                // Not awaited: while it is written, this worker serves others.
                _ = TakeTurnAsync(instance);
            }
        }
    }

    private async Task TakeTurnAsync(CachedInstance instance)
    {
        Delivery delivery;
        lock (gate)
        {
            delivery = instance.TakeDeliveries();
        }

        try
        {
            var outcome = taker.Take(instance, delivery);
            List<long> woken = [];
            if (outcome.Keep is { } keep)
            {
                await database.WriteAsync(keep.Run);
            }

            if (outcome.Write is { } write)
            {
                woken = await database.WriteAsync(write.Run);
            }

            if (!abandoned)
            {
                Apply(instance, outcome, woken);
                Release(instance, outcome.IsOver);
            }
        }
        catch (Exception problem)
        {
            Park(instance, delivery, problem);
        }
    }

    private void Apply(CachedInstance instance, EpisodeOutcome outcome, List<long> woken)
    {
        if (outcome.Write is { Before: var row })
        {
            var left = outcome.IsOver && instance.Run is { } run ? run.Open.OfType<TimerCreated>().Select(timer => timer.EventId) : [];
            Timers.Remove(row.Key, row.Execution, outcome.CancelledTimers.Concat(left));
            Timers.Add(outcome.NewTimers);
        }

        instance.Row = outcome.After;
        if (outcome.After is null)
        {
            instance.Forget();
        }

        foreach (var key in woken)
        {
            Wake(key);
        }

        Activities.Enqueue(outcome.Activities);
        if (outcome.Write is not null)
        {
            TurnWritten(outcome);
        }
    }

    private void Release(CachedInstance instance, bool isOver)
    {
        lock (gate)
        {
            if (instance.HasDeliveries && !isOver)
            {
                runnable.Writer.TryWrite(instance);
                return;
            }

            instance.IsBusy = false;
            if (isOver || instance.Run is null)
            {
                hot.Remove(instance.Key);
            }
            else
            {
                Rest(instance);
            }
        }

        work.End();
    }

    /// <summary>The turn could not be written. The instance is tried again when something reaches it, at the latest after a
    /// restart.</summary>
    private void Park(CachedInstance instance, Delivery delivery, Exception problem)
    {
        if (!abandoned)
        {
            Parked(logger, instance.Key, problem);
        }

        lock (gate)
        {
            instance.Forget();
            instance.PutBack(delivery);
            instance.IsBusy = false;
        }

        work.End();
    }

    private void Rest(CachedInstance instance)
    {
        instance.Place = resting.AddLast(instance);
        while (resting.Count > settings.MaxCachedOrchestrators)
        {
            var oldest = resting.First!.Value;
            Unrest(oldest);
            hot.Remove(oldest.Key);
        }
    }

    private void Unrest(CachedInstance instance)
    {
        if (instance.Place is { } place)
        {
            resting.Remove(place);
            instance.Place = null;
        }
    }

    [LoggerMessage(
        1, LogLevel.Error,
        "A turn of the orchestration with the key {Key} could not be read or written; it is tried again when something reaches it.")]
    private static partial void Parked(ILogger logger, long key, Exception problem);
}
