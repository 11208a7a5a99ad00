using System.Diagnostics.Metrics;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Functions.Workers.Outbox;
using FunctionsCommerce.LocalHost.Functions;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Workers.Tests.Host;

public sealed class OutboxRelayTests
{
    [Fact]
    public async Task A_committed_event_reaches_its_subscribers_and_leaves_the_outbox()
    {
        await using var rig = await Rig.Start();
        var refunded = rig.Refunded();

        await rig.Commit(refunded);
        await rig.Idle();

        rig.Deliveries.All.ShouldBe(
            [(EventTopic.Loyalty, refunded.EventId), (EventTopic.Notifications, refunded.EventId)], ignoreOrder: true);
        (await rig.Outbox()).ShouldBe(0);
    }

    [Fact]
    public void Every_container_whose_batches_may_carry_events_has_a_relay_and_no_other()
    {
        FunctionIndex.Of(typeof(OutboxFunctions))
            .With<CosmosDBTriggerAttribute>()
            .Select(found => found.Trigger.ContainerName)
            .ShouldBe(Containers.WithOutbox, ignoreOrder: true);

        var outboxEvent = new OutboxEvent { EventId = 1, Cause = "1", OccurredAt = default, Event = new OrderRefunded(1, 2, 3, 400, 400) };
        foreach (var container in Containers.All.Except(Containers.WithOutbox))
        {
            Should.Throw<InvalidOperationException>(() => new DocumentBatch(container, "1").Emit(outboxEvent));
        }
    }

    [Fact]
    public async Task The_sweeper_sends_what_a_crash_left_in_the_outbox()
    {
        // Committed while no feed was running: what a crash between commit and relay leaves.
        var crashed = new Rig();
        await crashed.Commit(crashed.Refunded(1), crashed.Refunded(2));

        await using var rig = await crashed.Restart(new Deliveries());
        (await rig.Outbox()).ShouldBe(2);
        await rig.Advance(TimeSpan.FromMinutes(2));

        rig.Deliveries.Count(EventTopic.Loyalty).ShouldBe(2);
        (await rig.Outbox()).ShouldBe(0);
    }

    [Fact]
    public async Task Many_events_in_many_partitions_all_arrive_once()
    {
        await using var rig = await Rig.Start();

        await Task.WhenAll(Enumerable.Range(1, 2000).Select(async id =>
        {
            var outboxEvent = rig.Refunded(id) with { Cause = "customer" + (id % 100) };
            var batch = new DocumentBatch(Containers.Customers, outboxEvent.Cause).Emit(outboxEvent);
            (await rig.Store.CommitAsync(batch, CancellationToken.None)).Ok.ShouldBeTrue();
        }));
        await rig.Idle();

        rig.Deliveries.All.Where(d => d.Subscription == EventTopic.Loyalty)
            .Select(d => d.EventId)
            .Order()
            .ShouldBe(Enumerable.Range(1, 2000).Select(id => (long)id));
        (await rig.Outbox()).ShouldBe(0);
    }

    [Fact]
    public async Task An_event_that_is_larger_than_the_bus_takes_is_parked_for_staff_and_holds_up_none_behind_it()
    {
        await using var rig = await Rig.Start();
        var large = rig.Refunded() with
        {
            Event = new OrderStatusChanged(1, 2, OrderStatus.Pending, OrderStatus.Processing, new string('x', 300 * 1024)),
        };
        var behind = rig.Refunded();

        var parkedEvents = new List<string>();
        using var meters = new MeterListener();
        meters.SetMeasurementEventCallback<long>((_, _, tags, _) => parkedEvents.Add((string)tags[0].Value!));
        meters.EnableMeasurementEvents(BusinessMetrics.ParkedEvents);

        await rig.Commit(large, behind);
        await rig.Idle();

        parkedEvents.ShouldContain("order.status_changed");
        rig.Deliveries.All.ShouldBe([(EventTopic.Loyalty, behind.EventId), (EventTopic.Notifications, behind.EventId)], ignoreOrder: true);
        (await rig.Outbox()).ShouldBe(0);
        (await rig.DeadLetters.RedriveAsync(EventTopic.Parked, default)).Value.ShouldBe(0);
        var parked = (await rig.DeadLetters.ListAsync(null, PageRequest.Of(1, 20), default)).Value.Items.ShouldHaveSingleItem();
        parked.ShouldBe(
            new DeadLetteredEvent(EventTopic.Parked, large.EventId, "order.status_changed", "Larger than the bus takes", 1, parked.At));
    }
}
