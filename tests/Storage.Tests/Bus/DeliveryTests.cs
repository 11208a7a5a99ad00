using System.Collections.Concurrent;
using Azure.Messaging.ServiceBus;
using FunctionsCommerce.Azure.Bus;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Tests.ServiceBus;

namespace FunctionsCommerce.Storage.Tests.Bus;

/// <summary>Messages on their way to functions: locks, redelivery, dead letters, over the real SDK.</summary>
public sealed class DeliveryTests
{
    [ServiceBusFact]
    public async Task A_message_that_is_not_settled_comes_again_when_its_lock_ends_and_the_late_one_is_told()
    {
        await using var bus = await BusClient.StartAsync();
        await bus.Bus.PublishAsync(BusClient.Registered(), default);
        await using var slow = bus.Receive(EventTopic.Notifications);
        await using var other = bus.Receive(EventTopic.Notifications);
        var held = await BusClient.NextAsync(slow);
        await BusClient.NothingAsync(other);

        await bus.Endpoint.AdvanceAsync(TimeSpan.FromSeconds(61));

        var again = await BusClient.NextAsync(other);
        again.DeliveryCount.ShouldBe(2);
        (await Should.ThrowAsync<ServiceBusException>(slow.CompleteMessageAsync(held))).Reason.ShouldBe(
            ServiceBusFailureReason.MessageLockLost);
        await other.CompleteMessageAsync(again);
        (await bus.Endpoint.StateAsync()).Subscriptions[EventTopic.Notifications].ShouldBe(new ServiceBusQueueState(0, 0, 0));
    }

    [ServiceBusFact]
    public async Task A_renewed_lock_holds_longer_and_a_lost_one_cannot_be_renewed()
    {
        await using var bus = await BusClient.StartAsync();
        await bus.Bus.PublishAsync(BusClient.Registered(), default);
        await using var receiver = bus.Receive(EventTopic.Notifications);
        var message = await BusClient.NextAsync(receiver);
        await bus.Endpoint.AdvanceAsync(TimeSpan.FromSeconds(50));

        await receiver.RenewMessageLockAsync(message);
        await bus.Endpoint.AdvanceAsync(TimeSpan.FromSeconds(50));

        (await bus.Endpoint.StateAsync()).Subscriptions[EventTopic.Notifications].Locked.ShouldBe(1);
        await bus.Endpoint.AdvanceAsync(TimeSpan.FromSeconds(50));
        (await Should.ThrowAsync<ServiceBusException>(receiver.RenewMessageLockAsync(message))).Reason.ShouldBe(
            ServiceBusFailureReason.MessageLockLost);
    }

    [ServiceBusFact]
    public async Task A_settlement_whose_answer_is_lost_has_happened_and_one_that_did_not_arrive_has_not()
    {
        await using var bus = await BusClient.StartAsync();
        await bus.Bus.PublishAsync(BusClient.Registered(), default);
        await using var receiver = bus.Receive(EventTopic.Notifications);
        await bus.Endpoint.InjectAsync(new ServiceBusEndpointFault("settle", "cut", Count: 10));
        await Should.ThrowAsync<ServiceBusException>(receiver.CompleteMessageAsync(await BusClient.NextAsync(receiver)));
        await bus.Endpoint.InjectAsync();
        await bus.Endpoint.AdvanceAsync(TimeSpan.FromSeconds(61));
        var again = await BusClient.NextAsync(receiver);

        await bus.Endpoint.InjectAsync(new ServiceBusEndpointFault("settle", "cut", After: true));
        await Should.ThrowAsync<ServiceBusException>(receiver.CompleteMessageAsync(again));

        await bus.Endpoint.AdvanceAsync(TimeSpan.FromSeconds(61));
        (await bus.Endpoint.StateAsync()).Subscriptions[EventTopic.Notifications].ShouldBe(new ServiceBusQueueState(0, 0, 0));
    }

    [ServiceBusFact]
    public async Task What_fails_comes_again_after_its_wait_to_its_own_subscription_as_the_next_attempt()
    {
        await using var bus = await BusClient.StartAsync();
        var happened = BusClient.Registered()[0];
        await bus.Bus.PublishAsync([happened], default);
        await using var receiver = bus.Receive(EventTopic.Notifications);

        for (var attempt = 1; attempt <= RedeliveryPolicy.Waits.Count; attempt++)
        {
            var failed = FailedMessage.From(EventTopic.Notifications, await NextAndCompleteAsync(receiver));
            failed.Attempt.ShouldBe(attempt);
            failed.EventName.ShouldBe("customer.registered");

            // The host may die before it completes the message: sent twice, the copy comes once.
            (await bus.Redelivery.TryAgainLaterAsync(failed, new InvalidOperationException(), default)).ShouldBeTrue();
            (await bus.Redelivery.TryAgainLaterAsync(failed, new InvalidOperationException(), default)).ShouldBeTrue();
            (await bus.Endpoint.StateAsync()).Scheduled.ShouldBe(1);
            await bus.Endpoint.AdvanceAsync(RedeliveryPolicy.Waits[attempt - 1] + TimeSpan.FromSeconds(1));
        }

        var last = await NextAndCompleteAsync(receiver);
        BusClient.IdOf(last).ShouldBe(happened.EventId);
        (await bus.Redelivery.TryAgainLaterAsync(
            FailedMessage.From(EventTopic.Notifications, last), new InvalidOperationException(), default)).ShouldBeFalse();
        (await bus.Endpoint.StateAsync()).Subscriptions[EventTopic.Analytics].Waiting.ShouldBe(1);
    }

    [ServiceBusFact]
    public async Task A_scheduled_message_can_be_cancelled()
    {
        await using var bus = await BusClient.StartAsync();
        var number = await bus.Sender.ScheduleMessageAsync(
            ServiceBusEventBus.ToMessage(BusClient.Registered()[0]), DateTimeOffset.UtcNow.AddMinutes(1));

        await bus.Sender.CancelScheduledMessageAsync(number);

        await bus.Endpoint.AdvanceAsync(TimeSpan.FromMinutes(2));
        (await bus.Endpoint.StateAsync()).ShouldSatisfyAllConditions(
            state => state.Scheduled.ShouldBe(0), state => state.Published.ShouldBe(0));
    }

    [ServiceBusFact]
    public async Task What_is_given_up_is_listed_and_handed_to_its_subscription_again()
    {
        await using var bus = await BusClient.StartAsync();
        var happened = BusClient.Registered()[0];
        await bus.Bus.PublishAsync([happened], default);
        await bus.GiveUpAsync(EventTopic.Notifications);

        var dead = (await bus.DeadLetters.ListAsync(EventTopic.Notifications, 10, default)).ShouldHaveSingleItem();
        dead.EventId.ShouldBe(happened.EventId);
        dead.Event.ShouldBe("customer.registered");
        dead.Reason.ShouldContain("10 delivery attempts");
        (await bus.DeadLetters.RedriveAsync(EventTopic.Notifications, default)).ShouldBe(1);

        (await bus.DeadLetters.ListAsync(EventTopic.Notifications, 10, default)).ShouldBeEmpty();
        (await bus.DrainAsync(EventTopic.Notifications)).Select(BusClient.IdOf).ShouldBe([happened.EventId]);
        (await bus.DrainAsync(EventTopic.Analytics)).Count.ShouldBe(1);
    }

    [ServiceBusFact]
    public async Task A_redrive_that_is_interrupted_loses_nothing_and_what_dies_again_can_be_redriven_again()
    {
        await using var bus = await BusClient.StartAsync();
        var happened = BusClient.Registered()[0];
        await bus.Bus.PublishAsync([happened], default);
        await bus.GiveUpAsync(EventTopic.Notifications);
        await bus.Endpoint.InjectAsync(new ServiceBusEndpointFault("settle", "cut", Count: 10));
        await Should.ThrowAsync<ServiceBusException>(bus.DeadLetters.RedriveAsync(EventTopic.Notifications, default));
        await bus.Endpoint.InjectAsync();
        await bus.Endpoint.AdvanceAsync(TimeSpan.FromSeconds(61));

        (await bus.DeadLetters.RedriveAsync(EventTopic.Notifications, default)).ShouldBe(1);

        // The copy is known to the topic by its id: it came once.
        (await bus.Endpoint.StateAsync()).Subscriptions[EventTopic.Notifications].Waiting.ShouldBe(1);
        await bus.GiveUpAsync(EventTopic.Notifications);
        (await bus.DeadLetters.RedriveAsync(EventTopic.Notifications, default)).ShouldBe(1);
        (await bus.DrainAsync(EventTopic.Notifications)).Select(BusClient.IdOf).ShouldBe([happened.EventId]);
    }

    [ServiceBusFact]
    public async Task A_message_that_waits_longer_than_it_may_is_a_dead_letter_and_not_gone()
    {
        await using var bus = await BusClient.StartAsync();
        await bus.Bus.PublishAsync(BusClient.Registered(), default);

        await bus.Endpoint.AdvanceAsync(TimeSpan.FromHours(2));

        (await bus.DeadLetters.ListAsync(EventTopic.Notifications, 10, default)).ShouldHaveSingleItem().Reason.ShouldContain("expired");
    }

    [ServiceBusFact]
    public async Task Through_broken_connections_lost_settlements_and_throttling_every_event_is_processed()
    {
        await using var bus = await BusClient.StartAsync();
        var processed = new ConcurrentDictionary<long, int>();
        await using var processor = bus.Process(EventTopic.Notifications);
        processor.ProcessErrorAsync += _ => Task.CompletedTask;
        processor.ProcessMessageAsync += received =>
        {
            processed.AddOrUpdate(BusClient.IdOf(received.Message), 1, (_, times) => times + 1);
            return Task.CompletedTask;
        };
        await processor.StartProcessingAsync();
        await bus.Endpoint.InjectAsync(
            new ServiceBusEndpointFault("send", "cut", After: true), new ServiceBusEndpointFault("settle", "internal", Count: 5),
            new ServiceBusEndpointFault("settle", "cut", After: true));
        var happened = BusClient.Registered(300);

        foreach (var some in happened.Chunk(30))
        {
            await bus.Bus.PublishAsync(some, default);
        }

        await bus.Endpoint.CutAsync();

        // What was in hand when the connection broke comes when its lock ends.
        for (var round = 0; round < 5 && processed.Count < happened.Length; round++)
        {
            await bus.CountAsync(state => state.Subscriptions[EventTopic.Notifications].Waiting, 0);
            await bus.Endpoint.AdvanceAsync(TimeSpan.FromSeconds(61));
        }

        await bus.CountAsync(state => state.Subscriptions[EventTopic.Notifications] is { Waiting: 0, Locked: 0 } ? 0 : 1, 0);
        await processor.StopProcessingAsync();
        processed.Keys.ShouldBe(happened.Select(one => one.EventId), ignoreOrder: true);
        (await bus.Endpoint.StateAsync()).Subscriptions[EventTopic.Notifications].Dead.ShouldBe(0);
    }

    private static async Task<ServiceBusReceivedMessage> NextAndCompleteAsync(ServiceBusReceiver receiver)
    {
        var message = await BusClient.NextAsync(receiver);
        await receiver.CompleteMessageAsync(message);
        return message;
    }
}
