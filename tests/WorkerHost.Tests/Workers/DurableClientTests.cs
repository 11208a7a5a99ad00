using System.Text.Json.Nodes;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Subscriptions;
using FunctionsCommerce.WorkerHost.Tests.Protocol;
using Microsoft.DurableTask.Protobuf;

namespace FunctionsCommerce.WorkerHost.Tests.Workers;

/// <summary>Functions of the published workers' app that start orchestrations, with the client that the host hands them; and what they
/// start, run by the same app.</summary>
[Collection(nameof(WorkersApp))]
public sealed class DurableClientTests(WorkersApp workers)
{
    [WorkerFact]
    public async Task An_unpaid_order_starts_its_clock_once_and_is_ended_by_it()
    {
        var placed = workers.Event<OrderPlaced>();

        var (instance, started) = await StartedByAsync("OrderExpiry_OnEvent", EventTopic.OrderExpiry, placed);
        (await StartedAsync("OrderExpiry_OnEvent", EventTopic.OrderExpiry, placed)).ShouldBeEmpty();

        instance.ShouldStartWith("expiry-");
        var (end, activities) = await RunAsync(started);
        end!.OrchestrationStatus.ShouldBe(OrchestrationStatus.Completed);
        activities.ShouldBe(["OrderExpiry_Expire"]);
    }

    [WorkerFact]
    public async Task A_settled_order_tells_its_clock()
    {
        await StartedAsync("OrderExpiry_OnEvent", EventTopic.OrderExpiry, workers.Event<OrderPlaced>());
        var order = Shopper.CoreId(workers.Order);

        await StartedAsync(
            "OrderExpiry_OnEvent", EventTopic.OrderExpiry,
            Of(new OrderStatusChanged(workers.Shopper.CustomerId, order, OrderStatus.Pending, OrderStatus.Cancelled, null)));

        workers.Hub.Events.ShouldContain(told => told.InstanceId.StartsWith("expiry-") && told.Name == "Settled");
    }

    [WorkerFact]
    public async Task A_campaign_is_started_and_sent_to_its_end()
    {
        var made = await workers.Staff(
            "/emails/campaigns", new { name = "News", subject = "News", body = "<p>News</p>", recipientType = "vip" });
        await workers.Staff($"/emails/campaigns/{made.At("data.id").GetString()}/send", new { });
        var campaign = await workers.Event<CampaignChanged>(Containers.Marketing);

        var (_, started) = await StartedByAsync("Marketing_OnEvent", EventTopic.Marketing, campaign);

        started.Name.ShouldBe("Campaign");
        var (end, activities) = await RunAsync(started);
        end!.OrchestrationStatus.ShouldBe(OrchestrationStatus.Completed);
        activities.ShouldBe(
            ["Campaign_Look", "Campaign_Freeze", "Campaign_Look", "Campaign_Send", "Campaign_Send", "Campaign_Look", "Campaign_Finish"]);
    }

    [WorkerFact]
    public async Task A_rule_is_started_for_its_occasion()
    {
        var (_, started) = await StartedByAsync("Automation_OnEvent", EventTopic.Automation, workers.Event<CustomerRegistered>());

        started.Name.ShouldBe("Automation");
        var (_, activities) = await RunAsync(started);
        activities.ShouldContain("Automation_Advance");
    }

    [WorkerFact]
    public async Task A_delivery_to_a_webhook_is_started()
    {
        var (instance, started) = await StartedByAsync("Webhooks_OnEvent", EventTopic.Webhooks, workers.Event<OrderPlaced>());

        instance.ShouldStartWith("webhook-");
        started.Name.ShouldBe("WebhookDelivery");
        var first = (await OrchestrationRun.TurnAsync(
            workers, started.Name, new EncodedTurn(started.Name, started.Input).Begin())).Actions.ShouldHaveSingleItem();
        first.ScheduleTask.Name.ShouldBe("WebhookDelivery_Attempt");
        JsonNode.Parse(first.ScheduleTask.Input)![0]!["Number"]!.GetValue<int>().ShouldBe(1);
    }

    [WorkerFact]
    public async Task A_subscription_is_started_and_woken_when_it_is_there()
    {
        var (instance, started) = await StartedByAsync(
            "Subscriptions_OnEvent", EventTopic.CustomerSubscriptions, Of(new SubscriptionCreated(1, 77, DateTimeOffset.UnixEpoch)));
        (await StartedAsync(
            "Subscriptions_OnEvent", EventTopic.CustomerSubscriptions,
            Of(new SubscriptionChanged(1, 77, SubscriptionStatus.Active, DateTimeOffset.UnixEpoch)))).ShouldBeEmpty();

        workers.Hub.Events.ShouldContain(told => told.InstanceId == instance && told.Name == "Changed");
        var first = await OrchestrationRun.TurnAsync(workers, started.Name, new EncodedTurn(started.Name, started.Input).Begin());
        first.Actions.ShouldHaveSingleItem().ScheduleTask.Name.ShouldBe("Subscription_Step");
    }

    [WorkerFact]
    public async Task Orchestrations_that_are_over_are_purged_after_a_month()
    {
        workers.Hub.Purges.Clear();

        await workers.Invoke("Jobs_Run", TriggerInputs.Timer());

        var filter = workers.Hub.Purges.ShouldHaveSingleItem();
        filter.CreatedTimeTo.ToDateTime().ShouldBe(DateTime.UtcNow.AddDays(-30), TimeSpan.FromMinutes(5));
        filter.RuntimeStatus.ShouldBe([OrchestrationStatus.Completed, OrchestrationStatus.Failed, OrchestrationStatus.Terminated]);
    }

    private static OutboxEvent Of(DomainEvent happened) =>
        new() { EventId = 1, Cause = "customer-1", OccurredAt = DateTimeOffset.UtcNow, Event = happened };

    private async Task<(CompleteOrchestrationAction? End, List<string> Activities)> RunAsync(StartedInstance started)
    {
        var run = new OrchestrationRun(workers, started.Name, started.Input);
        return (await run.RunAsync(), run.Activities);
    }

    private async Task<(string Id, StartedInstance Instance)> StartedByAsync(string function, string subscription, OutboxEvent happened)
    {
        workers.Hub.Started.Clear();
        var (id, instance) = (await StartedAsync(function, subscription, happened)).ShouldHaveSingleItem();
        return (id, instance);
    }

    private async Task<List<KeyValuePair<string, StartedInstance>>> StartedAsync(string function, string subscription, OutboxEvent happened)
    {
        var before = workers.Hub.Started.Keys.ToHashSet();
        var scheduled = (await workers.Bus.StateAsync()).Scheduled;
        (await workers.Deliver(function, subscription, happened)).ShouldBe(new Outcome(true, "", null));
        (await workers.Bus.StateAsync()).Scheduled.ShouldBe(scheduled, "it failed, and a copy of it comes again");
        return [.. workers.Hub.Started.Where(started => !before.Contains(started.Key))];
    }
}
