using System.Threading.Channels;
using FunctionsCommerce.LocalHost.Durable.History;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Durable.Execution;

/// <summary>Gives each instance that has something to do its turn, one after the other. An instance never takes two turns at once;
/// while a turn is being written, others take theirs, and what comes meanwhile is received in the next one.</summary>
internal sealed partial class OrchestrationPump(
    DurableSettings settings, TurnTaker taker, LocalDatabase database, WorkCounter work, ILogger<OrchestrationPump> logger)
{
    private readonly Dictionary<long, HotInstance> hot = [];
    private readonly LinkedList<HotInstance> resting = new();
    private readonly Channel<HotInstance> runnable = Channel.CreateUnbounded<HotInstance>();
    private readonly Lock gate = new();
    private Task[] workers = [];
    private volatile bool abandoned;

    public required DueTimers Timers { get; init; }

    public required ActivityDispatcher Activities { get; init; }

    /// <summary>Called after each turn that was written.</summary>
    public required Action<TurnOutcome> TurnWritten { get; init; }

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
        workers = [.. Enumerable.Range(0, Math.Max(1, settings.MaxConcurrentOrchestrators)).Select(_ => Task.Run(Work))];

    /// <summary>The instance's inbox holds something new, or its start is due.</summary>
    public void Wake(long instance) => Change(instance, i => i.TellOfMail());

    public void Recover(long instance) => Change(instance, i => i.Recover());

    /// <summary>An answer for the instance, not yet stored.</summary>
    public void Deliver(long instance, int execution, Received line) => Change(instance, i => i.Deliver(execution, line));

    /// <summary>Takes no more turns. What was not written is lost, as in a crash.</summary>
    public async Task Stop()
    {
        abandoned = true;
        runnable.Writer.TryComplete();
        await Task.WhenAll(workers);
    }

    private void Change(long instance, Action<HotInstance> change)
    {
        lock (gate)
        {
            if (!hot.TryGetValue(instance, out var i))
            {
                hot.Add(instance, i = new HotInstance(instance));
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

    private async Task Work()
    {
        await foreach (var instance in runnable.Reader.ReadAllAsync())
        {
            if (!abandoned)
            {
                // Not awaited: while it is written, this worker serves others.
                _ = TakeTurn(instance);
            }
        }
    }

    private async Task TakeTurn(HotInstance instance)
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
                await database.Write(keep.Run);
            }

            if (outcome.Write is { } write)
            {
                woken = await database.Write(write.Run);
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

    private void Apply(HotInstance instance, TurnOutcome outcome, List<long> woken)
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

    private void Release(HotInstance instance, bool isOver)
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

    /// <summary>The turn could not be written. The instance is tried again when something reaches it, at the latest after a restart.</summary>
    private void Park(HotInstance instance, Delivery delivery, Exception problem)
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

    private void Rest(HotInstance instance)
    {
        instance.Place = resting.AddLast(instance);
        while (resting.Count > settings.MaxCachedOrchestrators)
        {
            var oldest = resting.First!.Value;
            Unrest(oldest);
            hot.Remove(oldest.Key);
        }
    }

    private void Unrest(HotInstance instance)
    {
        if (instance.Place is { } place)
        {
            resting.Remove(place);
            instance.Place = null;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "A turn of the orchestration with the key {Key} could not be read or written; it is tried again when something reaches it.")]
    private static partial void Parked(ILogger logger, long key, Exception problem);
}
