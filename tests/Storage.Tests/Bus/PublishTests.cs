using Azure.Messaging.ServiceBus;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Tests.ServiceBus;

namespace FunctionsCommerce.Storage.Tests.Bus;

/// <summary>Events on their way to the topic, over the real SDK.</summary>
public sealed class PublishTests
{
    [ServiceBusFact]
    public async Task An_event_comes_to_the_subscriptions_that_want_it_and_to_no_other()
    {
        await using var bus = await BusClient.StartAsync();
        var happened = BusClient.Registered()[0];

        (await bus.Bus.PublishAsync([happened], default)).ShouldBeEmpty();

        var message = (await bus.DrainAsync(EventTopic.Notifications)).ShouldHaveSingleItem();
        message.Subject.ShouldBe("customer.registered");
        message.ContentType.ShouldBe("application/json");
        message.DeliveryCount.ShouldBe(1);
        EventMessage.Parse(message.Body.ToString()).ShouldBe(EventMessage.From(happened));
        var state = await bus.Endpoint.StateAsync();
        state.Subscriptions.Keys.ShouldBe(EventTopic.Subscriptions.Keys, ignoreOrder: true);
        foreach (var (name, queue) in state.Subscriptions.Where(one => one.Key != EventTopic.Notifications))
        {
            queue.Waiting.ShouldBe(EventTopic.Subscriptions[name].Contains("customer.registered") ? 1 : 0, name);
        }
    }

    [ServiceBusFact]
    public async Task What_is_published_again_comes_once_and_the_same_id_of_another_partition_is_another_event()
    {
        await using var bus = await BusClient.StartAsync();
        var happened = BusClient.Registered()[0];

        await bus.Bus.PublishAsync([happened], default);
        await bus.Bus.PublishAsync([happened, happened with { Cause = "somebody else" }], default);

        (await bus.DrainAsync(EventTopic.Analytics)).Count.ShouldBe(2);
        (await bus.Endpoint.StateAsync()).Duplicates.ShouldBe(1);
    }

    [ServiceBusFact]
    public async Task A_thousand_events_that_fill_many_batches_all_come_once()
    {
        await using var bus = await BusClient.StartAsync();
        var happened = BusClient.Registered(1000, new string('x', 1000));

        (await bus.Bus.PublishAsync(happened, default)).ShouldBeEmpty();

        (await bus.DrainAsync(EventTopic.Notifications))
            .Select(BusClient.IdOf)
            .ShouldBe(happened.Select(one => one.EventId), ignoreOrder: true);
    }

    [ServiceBusFact]
    public async Task An_event_that_is_too_large_holds_up_no_other_and_is_named()
    {
        await using var bus = await BusClient.StartAsync();
        var fine = BusClient.Registered(2);
        var large = fine[0] with
        {
            EventId = Conformance.Sample.Id(),
            Event = new GatewayEventReceived("evt", new string('x', 300 * 1024)),
        };

        (await bus.Bus.PublishAsync([fine[0], large, fine[1]], default)).ShouldBe([large]);

        (await bus.DrainAsync(EventTopic.Notifications))
            .Select(BusClient.IdOf)
            .ShouldBe(fine.Select(one => one.EventId), ignoreOrder: true);
        (await bus.Endpoint.StateAsync()).Published.ShouldBe(2);
    }

    [ServiceBusFact]
    public async Task The_largest_event_that_the_queues_of_LocalHost_take_fits_the_bus()
    {
        await using var bus = await BusClient.StartAsync();
        var happened = BusClient.Registered()[0] with { Event = new GatewayEventReceived("evt", "") };
        var room = EventTopic.MaxEventBytes - EventMessage.From(happened).ToJson().Length;

        (await bus.Bus.PublishAsync(
            [happened with { Event = new GatewayEventReceived("evt", new string('x', room)) }], default)).ShouldBeEmpty();

        (await bus.DrainAsync(EventTopic.Payments)).ShouldHaveSingleItem();
    }

    [ServiceBusFact]
    public async Task The_largest_webhook_fits_the_bus_whatever_is_in_it()
    {
        await using var bus = await BusClient.StartAsync();
        var happened = BusClient.Registered()[0] with
        {
            Event = new GatewayEventReceived(new string('e', 64), new string('"', PaymentWebhookReceiver.MaxBytes)),
        };

        (await bus.Bus.PublishAsync([happened], default)).ShouldBeEmpty();
    }

    [ServiceBusFact]
    public async Task Lost_answers_and_broken_connections_lose_and_double_nothing()
    {
        await using var bus = await BusClient.StartAsync();
        var happened = BusClient.Registered(20);
        await bus.Endpoint.InjectAsync(
            new ServiceBusEndpointFault("send", "cut", After: true), new ServiceBusEndpointFault("send", "timeout"),
            new ServiceBusEndpointFault("send", "cut"));

        foreach (var one in happened)
        {
            await bus.Bus.PublishAsync([one], default);
        }

        (await bus.DrainAsync(EventTopic.Notifications))
            .Select(BusClient.IdOf)
            .ShouldBe(happened.Select(one => one.EventId), ignoreOrder: true);
        (await bus.Endpoint.StateAsync()).Duplicates.ShouldBe(1);
    }

    [ServiceBusFact]
    public async Task A_bus_that_stays_in_trouble_is_an_exception_and_the_next_try_sends_all()
    {
        await using var bus = await BusClient.StartAsync();
        var happened = BusClient.Registered(3);
        await bus.Endpoint.InjectAsync(new ServiceBusEndpointFault("send", "timeout", Count: 100));

        (await Should.ThrowAsync<ServiceBusException>(bus.Bus.PublishAsync(happened, default))).IsTransient.ShouldBeTrue();
        await bus.Endpoint.InjectAsync();
        await bus.Bus.PublishAsync(happened, default);

        (await bus.DrainAsync(EventTopic.Notifications)).Count.ShouldBe(3);
    }
}
