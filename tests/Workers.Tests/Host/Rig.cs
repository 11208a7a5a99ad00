using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Functions.Workers.Outbox;
using FunctionsCommerce.LocalHost.Clock;
using FunctionsCommerce.LocalHost.Feeds;
using FunctionsCommerce.LocalHost.Functions;
using FunctionsCommerce.LocalHost.Queues;
using FunctionsCommerce.LocalHost.Storage;
using FunctionsCommerce.LocalHost.Timers;
using FunctionsCommerce.LocalHost.Work;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace FunctionsCommerce.Workers.Tests.Host;

/// <summary>The background half of the embedded host on a data folder of its own, with the outbox functions and the test's.</summary>
internal sealed class Rig : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly LocalDatabase database;
    private readonly ServiceProvider services;
    private readonly ClockAdvancer travel;
    private readonly IdGenerator ids;
    private bool running;

    public Rig(Deliveries? deliveries = null, DirectoryInfo? folder = null)
    {
        this.folder = folder ?? Directory.CreateTempSubdirectory();
        Deliveries = deliveries ?? new Deliveries();
        database = LocalDatabase.Open(this.folder.FullName);
        Clock = new LocalClock(this.folder.FullName);
        ids = new IdGenerator(Clock, IdRange.All(0));
        Store = EmbeddedStore.Open(database, Clock);
        services = new ServiceCollection()
            .AddSingleton(Deliveries)
            .AddSingleton<IDocumentStore>(Store)
            .AddSingleton<IEventBus>(_ => Topic!)
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IDeadLetterQueue>(_ => Topic!)
            .AddLogging()
            .AddSingleton<OutboxRelay>()
            .AddSingleton<ParkedEvents>()
            .AddSingleton<DeadLetterAdminService>()
            .BuildServiceProvider();
        var index = FunctionIndex.Of(typeof(TestSubscribers), typeof(OutboxFunctions), typeof(TestJobs));
        var instances = new FunctionInstances(services);
        Topic = new LocalTopic(database, index, instances, Clock, NullLogger<LocalTopic>.Instance);
        Feeds = new ChangeFeeds(Store, index, instances, NullLogger<ChangeFeeds>.Instance);
        Timers = new TimerFunctions(index, instances, Clock, NullLogger<TimerFunctions>.Instance);
        Idleness = new IdleMonitor(Topic, Feeds, Timers, []);
        travel = new ClockAdvancer(Clock, Idleness);
    }

    public Deliveries Deliveries { get; }

    public LocalClock Clock { get; }

    public EmbeddedStore Store { get; }

    public LocalTopic Topic { get; }

    public ChangeFeeds Feeds { get; }

    public TimerFunctions Timers { get; }

    public DeadLetterAdminService DeadLetters => services.GetRequiredService<DeadLetterAdminService>();

    public IdleMonitor Idleness { get; }

    public static async Task<Rig> Start(Deliveries? deliveries = null)
    {
        var rig = new Rig(deliveries);
        await rig.Start();
        return rig;
    }

    public async Task Start()
    {
        running = true;
        await Topic.StartAsync();
        await Feeds.StartAsync();
        Timers.Start();
    }

    /// <summary>An event that loyalty and notifications receive.</summary>
    public OutboxEvent Refunded(long eventId = 0) => new()
    {
        EventId = eventId == 0 ? ids.Next() : eventId,
        Cause = "customer",
        OccurredAt = Clock.GetUtcNow(),
        Event = new OrderRefunded(1, 2, 3, 400, 400),
    };

    public async Task Publish(params OutboxEvent[] events)
    {
        await Topic.PublishAsync(events, CancellationToken.None);
        await Idle();
    }

    public async Task Commit(params OutboxEvent[] events)
    {
        var batch = new DocumentBatch(Containers.Customers, "customer");
        foreach (var outboxEvent in events)
        {
            batch.Emit(outboxEvent);
        }

        (await Store.CommitAsync(batch, CancellationToken.None)).Ok.ShouldBeTrue();
    }

    public Task<long> Outbox() => Store.CountAsync(
        new Query<OutboxEvent, OutboxEvent>(events => events) { Container = Containers.Customers }, CancellationToken.None).AsTask();

    public async Task Idle() => (await Idleness.WaitAsync(TimeSpan.FromSeconds(20), CancellationToken.None)).ShouldBeTrue("still busy");

    public async Task Advance(TimeSpan by) => (await travel.AdvanceAsync(by, CancellationToken.None)).ShouldBeTrue("still busy");

    public QueueState Queue(string name) => Topic.States().Single(state => state.Name == name);

    /// <summary>Stops here and goes on in another rig, as after a restart. What was being processed was not finished.</summary>
    public async Task<Rig> Restart(Deliveries deliveries)
    {
        await Close();
        var next = new Rig(deliveries, folder);
        await next.Start();
        return next;
    }

    public async ValueTask DisposeAsync()
    {
        await Close();
        folder.Delete(recursive: true);
    }

    private async Task Close()
    {
        if (running)
        {
            await Timers.StopAsync();
            await Feeds.StopAsync();
            await Topic.StopAsync();
        }

        travel.Dispose();
        Timers.Dispose();
        Feeds.Dispose();
        Topic.Dispose();
        await services.DisposeAsync();
        Store.Dispose();
        Clock.Dispose();
        database.Dispose();
    }
}
