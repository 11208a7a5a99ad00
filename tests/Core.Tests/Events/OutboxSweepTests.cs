using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Accounts;
using FunctionsCommerce.Core.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace FunctionsCommerce.Core.Tests.Events;

public sealed class OutboxSweepTests : IDisposable
{
    private readonly AccountsHost host = new();
    private readonly UnsteadyStore store;
    private readonly Bus bus = new();
    private readonly ParkedEvents parked;
    private readonly OutboxRelay relay;

    public OutboxSweepTests()
    {
        store = new UnsteadyStore(host.Store);
        parked = new ParkedEvents(store, bus, host.Time, NullLogger<ParkedEvents>.Instance);
        relay = new OutboxRelay(store, bus, parked, host.Time);
    }

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_container_that_cannot_be_swept_stops_no_other()
    {
        await Emit(Containers.Customers);
        var last = await Emit(Containers.Webhooks);
        store.DownContainer = Containers.Customers;

        await Should.ThrowAsync<AggregateException>(relay.SweepAsync(TimeSpan.Zero, default));

        bus.Published.ShouldBe([last.EventId]);
        store.DownContainer = null;
        (await relay.SweepAsync(TimeSpan.Zero, default)).ShouldBe(1);
        bus.Published.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_the_bus_does_not_take_is_parked_once_and_published_when_the_bus_takes_it()
    {
        var large = await Emit(Containers.Customers);
        var fine = await Emit(Containers.Customers);
        bus.TooLarge = large.EventId;

        await relay.SweepAsync(TimeSpan.Zero, default);
        await parked.ParkAsync([large], default);

        bus.Published.ShouldBe([fine.EventId]);
        (await relay.SweepAsync(TimeSpan.Zero, default)).ShouldBe(0);
        (await parked.ListAsync(10, default)).ShouldHaveSingleItem().EventId.ShouldBe(large.EventId);
        (await parked.RedriveAsync(10, default)).ShouldBe(0);
        bus.TooLarge = 0;
        (await parked.RedriveAsync(10, default)).ShouldBe(1);
        bus.Published.ShouldBe([fine.EventId, large.EventId]);
        (await parked.ListAsync(10, default)).ShouldBeEmpty();
    }

    [Fact]
    public void The_event_of_the_largest_webhook_is_not_parked() =>
        new EventMessage(
            Base36.MaxId, host.Time.GetUtcNow(),
            new GatewayEventReceived(new string('e', 64), new string('"', PaymentWebhookReceiver.MaxBytes))).ToJson().Length
            .ShouldBeLessThanOrEqualTo(EventTopic.MaxEventBytes);

    private async Task<OutboxEvent> Emit(string container)
    {
        var one = host.Get<EventFactory>().Create("somebody", new CustomerUpdated(7));
        (await host.Store.TryCommitAsync(new DocumentBatch(container, "somebody").Emit(one), default)).ShouldBeTrue();
        return one;
    }

    private sealed class Bus : IEventBus
    {
        public List<long> Published { get; } = [];

        public long TooLarge { get; set; }

        public Task<IReadOnlyList<OutboxEvent>> PublishAsync(IReadOnlyList<OutboxEvent> events, CancellationToken ct)
        {
            Published.AddRange(events.Select(one => one.EventId).Where(id => id != TooLarge));
            return Task.FromResult<IReadOnlyList<OutboxEvent>>([.. events.Where(one => one.EventId == TooLarge)]);
        }
    }
}
