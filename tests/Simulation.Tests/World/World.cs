using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Scheduling;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Simulation.Tests.Machine;

namespace FunctionsCommerce.Simulation.Tests.World;

/// <summary>Some instances of the store's program over one simulated Azure.</summary>
internal sealed class World : IDisposable
{
    private readonly List<Instance> all = [];
    private readonly Instance?[] places;
    private int numbers;

    public World(Scheduler scheduler, int instances, TimeSpan lag, Fault fault)
    {
        Fault = fault;
        Scheduler = scheduler;
        places = new Instance?[instances];
        Home = new Node(scheduler, 1000, "out", TimeSpan.Zero);
        Store = new SimulatedStore(scheduler, lag) { Fault = fault };
        Bus = new SimulatedBus(scheduler, Pick) { Fault = fault };
        Outside = new Outside(scheduler);
        Gateway = new SimulatedGateway(scheduler) { Post = Webhook };
        Durable = new SimulatedDurable(scheduler, Pick, Home);
        Feeds = new SimulatedFeeds(this);
        Store.Changed = Feeds.Wake;
        for (var place = 0; place < instances; place++)
        {
            StartAt(place);
        }

        Tick(null);
    }

    public Scheduler Scheduler { get; }

    public Fault Fault { get; }

    /// <summary>Where customers, staff and orchestrations are: it never dies.</summary>
    public Node Home { get; }

    public SimulatedStore Store { get; }

    public SimulatedBus Bus { get; }

    public SimulatedGateway Gateway { get; }

    public SimulatedDurable Durable { get; }

    public SimulatedFeeds Feeds { get; }

    public Outside Outside { get; }

    /// <summary>How much later than a minute after the last one the timer fires: more while nothing but the end is waited for.</summary>
    public TimeSpan TimerPause { get; set; } = TimeSpan.Zero;

    public IEnumerable<Remote> Remotes => [Store.Remote, Bus.Remote, Gateway.Remote, Durable.Remote, Outside.Carrier, Outside.Receiver];

    /// <summary>Any instance that lives and has ids; null: there is none now.</summary>
    public Instance? Pick()
    {
        Instance[] ready = [
            .. places.OfType<Instance>().Where(instance => instance.IsAlive && instance.Get<Core.Shared.Ids.IdGenerator>().IsCurrent),
        ];
        return ready.Length == 0 ? null : ready[Scheduler.Random.Next(ready.Length)];
    }

    /// <summary>Kills an instance after so many of its steps; another takes its place some seconds later.</summary>
    public void Crash(int which, int steps)
    {
        var place = which % places.Length;
        places[place]?.CrashAfter(steps);
    }

    /// <summary>Nobody dies any more.</summary>
    public void Spare()
    {
        foreach (var instance in places)
        {
            instance?.CrashAfter(0);
        }
    }

    public void Dispose() => all.ForEach(instance => instance.Dispose());

    private void StartAt(int place)
    {
        var instance = new Instance(this, ++numbers, Scheduler.Between(-2000, 2000));
        all.Add(instance);
        places[place] = instance;
        if (Fault == Fault.ReusedIds)
        {
            instance.Get<Core.Shared.Ids.IdGenerator>().Use(Core.Shared.Ids.IdRange.All(1));
        }
        else
        {
            KeepIds(instance);
        }

        instance.Crashed = () => Scheduler.After(Scheduler.Between(1000, 10_000), null, "restart", () => StartAt(place));
    }

    /// <summary>What IdRangeService does.</summary>
    private void KeepIds(
        Instance instance) => instance.Start("ids", null, () => instance.Get<IdRanges>().EnsureAsync(CancellationToken.None).AsTask(), _ =>
        Scheduler.After(
            TimeSpan.FromSeconds(instance.Get<Core.Shared.Ids.IdGenerator>().IsCurrent ? 60 : 5), instance, "ids", () => KeepIds(instance)));

    /// <summary>The timer: every minute some instance runs what is due.</summary>
    private void Tick(DateTimeOffset? previous)
    {
        var minute = TimeSpan.TicksPerMinute;
        var due = new DateTimeOffset((((Scheduler.Now + TimerPause).UtcTicks / minute) + 1) * minute, TimeSpan.Zero);
        Scheduler.After(due - Scheduler.Now, null, "timer", () =>
        {
            if (Pick() is { } instance)
            {
                instance.Start("jobs", "", () => instance.Get<JobRunner>()
                    .RunAsync(instance.Get<StoreJobs>().All.Where(IsRun), previous, CancellationToken.None), problem =>
                {
                    if (problem is not null)
                    {
                        Scheduler.Log?.Add(Scheduler.Now, $"     jobs failed: {problem.Message}");
                    }
                });
            }

            Tick(due);
        });
    }

    private bool IsRun(ScheduledJob job) => Fault != Fault.DroppedRefunds || !job.Name.StartsWith("Payments_", StringComparison.Ordinal);

    /// <summary>The gateway posts until somebody takes it.</summary>
    private void Webhook(string id, byte[] body)
    {
        if (Pick() is not { } instance)
        {
            Again();
            return;
        }

        var taken = false;
        instance.Start("webhook", id, async () =>
        {
            var signature = instance.Get<RazorpaySignatures>().OfWebhook(body);
            taken = (await instance.Get<PaymentWebhookReceiver>().ReceiveAsync(body, signature, id, CancellationToken.None)).IsOk;
        }, _ =>
        {
            if (!taken)
            {
                Again();
            }
        });

        void Again() => Scheduler.After(Scheduler.Between(5_000, 60_000), null, "webhook", () => Webhook(id, body), id);
    }
}
