using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Messaging.ServiceBus;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Tests.ServiceBus;
using Xunit.Abstractions;

namespace FunctionsCommerce.WorkerHost.Tests.Workers;

/// <summary>Functions of the published workers' app, started by what the host sends for their triggers.</summary>
[Collection(nameof(WorkersApp))]
public sealed class TriggerTests(WorkersApp workers, ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [WorkerFact]
    public async Task A_message_of_the_topic_is_processed_and_a_second_delivery_changes_nothing()
    {
        var (inputs, metadata) = TriggerInputs.Message(workers.Event<OrderPlaced>(), EventTopic.Analytics);

        (await workers.Invoke("Analytics_OnEvent", inputs, metadata)).ShouldBe(new(true, "", null));
        var orders = await OrdersOnTheDashboard();
        (inputs, metadata) = TriggerInputs.Message(workers.Event<OrderPlaced>(), EventTopic.Analytics);
        (await workers.Invoke("Analytics_OnEvent", inputs, metadata)).IsSuccess.ShouldBeTrue();

        orders.ShouldBe(1);
        (await OrdersOnTheDashboard()).ShouldBe(1);
    }

    [WorkerFact]
    public async Task A_message_that_fails_comes_again_to_its_subscription_after_a_wait_until_it_is_given_up()
    {
        await workers.Bus.ResetAsync();
        await using var client = new ServiceBusClient(workers.Bus.ConnectionString);
        await using var receiver = client.CreateReceiver(EventTopic.Events, EventTopic.Notifications);
        var (inputs, metadata) = TriggerInputs.Message(workers.Event<CustomerRegistered>(), EventTopic.Notifications);

        // The mail service is not there.
        for (var attempt = 1; attempt <= RedeliveryPolicy.Waits.Count; attempt++)
        {
            (await workers.Invoke("Notifications_OnEvent", inputs, metadata)).ShouldBe(new(true, "", null), $"{attempt}");
            (await workers.Bus.StateAsync()).Scheduled.ShouldBe(1, $"{attempt}");
            await workers.Bus.AdvanceAsync(RedeliveryPolicy.Waits[attempt - 1] + TimeSpan.FromSeconds(1));
            var copy = await receiver.ReceiveMessageAsync(Patience);
            await receiver.CompleteMessageAsync(copy);
            (copy.Subject, copy.CorrelationId).ShouldBe((EventTopic.Redriven(EventTopic.Notifications), "customer.registered"));
            copy.ApplicationProperties["attempt"].ShouldBe(attempt + 1);
            (inputs, metadata) = TriggerInputs.Message(copy);
        }

        (inputs, metadata) = TriggerInputs.Message(
            workers.Event<CustomerRegistered>(), EventTopic.Notifications, attempt: RedeliveryPolicy.OutageWaits.Count + 1);
        (await workers.Invoke("Notifications_OnEvent", inputs, metadata)).IsSuccess.ShouldBeFalse();
        var state = await workers.Bus.StateAsync();
        state.Scheduled.ShouldBe(0);
        state.Subscriptions[EventTopic.Analytics].Waiting.ShouldBe(0);
    }

    [WorkerFact]
    public async Task A_message_that_fails_without_a_bus_for_its_copy_is_left_to_the_host()
    {
        await workers.Bus.InjectAsync(new ServiceBusEndpointFault("schedule", "denied", Count: 100));
        var (inputs, metadata) = TriggerInputs.Message(workers.Event<CustomerRegistered>(), EventTopic.Notifications);

        var outcome = await workers.Invoke("Notifications_OnEvent", inputs, metadata);

        await workers.Bus.InjectAsync();
        outcome.IsSuccess.ShouldBeFalse();
        (await workers.Bus.StateAsync()).Scheduled.ShouldBe(0);
    }

    [WorkerFact]
    public async Task After_its_last_attempt_a_message_fails_with_its_own_problem()
    {
        var outboxEvent = workers.Event<OrderPlaced>();
        var (_, metadata) = TriggerInputs.Message(outboxEvent, EventTopic.Analytics, attempt: RedeliveryPolicy.Waits.Count + 1);

        var outcome = await workers.Invoke("Analytics_OnEvent", TriggerInputs.Of("body", "no event"), metadata);

        outcome.IsSuccess.ShouldBeFalse();
        outcome.Problem.ShouldNotContain("ServiceCommunicationProblem");
        outcome.Problem.ShouldContain("is an invalid JSON literal");
    }

    [WorkerFact]
    public async Task An_event_stays_in_the_outbox_until_the_bus_has_it()
    {
        await workers.Bus.ResetAsync();
        var other = await Shopper.Register(workers.Store);
        var outboxEvent = await workers.Event<CustomerRegistered>(other.CustomerId);
        var changes = JsonSerializer.Serialize(outboxEvent, DocumentJson.Options);
        await workers.Bus.InjectAsync(new ServiceBusEndpointFault("send", "denied", Count: 100));

        (await workers.Invoke("Outbox_Customers", TriggerInputs.Changes(changes))).IsSuccess.ShouldBeFalse();
        (await workers.Event<CustomerRegistered>(other.CustomerId)).EventId.ShouldBe(outboxEvent.EventId);
        await workers.Bus.InjectAsync();
        (await workers.Invoke("Outbox_Customers", TriggerInputs.Changes(changes))).ShouldBe(new(true, "", null));

        await Should.ThrowAsync<InvalidOperationException>(workers.Event<CustomerRegistered>(other.CustomerId));
        await using var client = new ServiceBusClient(workers.Bus.ConnectionString);
        await using var receiver = client.CreateReceiver(EventTopic.Events, EventTopic.Analytics);
        EventMessage.Parse((await receiver.ReceiveMessageAsync(Patience)).Body.ToString()).EventId.ShouldBe(outboxEvent.EventId);
    }

    [WorkerFact]
    public async Task Jobs_run_when_they_are_due_and_those_without_their_service_stop_no_other()
    {
        var outcome = await workers.Invoke("Jobs_Run", TriggerInputs.Timer());

        // Nobody serves the sockets here.
        outcome.IsSuccess.ShouldBeFalse();
        Regex.Matches(outcome.Problem, @"The job (\w+) failed").Select(match => match.Groups[1].Value).Distinct()
            .ShouldBeSubsetOf(["Realtime_Renew"], outcome.Problem);
    }

    [WorkerFact]
    public void It_starts_soon_and_needs_little_memory()
    {
        output.WriteLine(
            $"Functions.Workers: {workers.App.Functions.Count} functions loaded after {workers.App.LoadTime.TotalSeconds:0.0} s, {workers.App.MemoryInMb} MB");
        workers.App.Functions.Count.ShouldBeGreaterThan(30);
        workers.App.MemoryInMb.ShouldBeLessThan(350);
    }

    private async Task<int> OrdersOnTheDashboard() => (await workers.Staff("/dashboard/metrics")).At("data.totalOrders.value").GetInt32();
}
