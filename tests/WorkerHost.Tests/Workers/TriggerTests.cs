using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using FunctionsCommerce.Api.Tests;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Storage;
using Xunit.Abstractions;

namespace FunctionsCommerce.WorkerHost.Tests.Workers;

/// <summary>Functions of the published workers' app, started by what the host sends for their triggers.</summary>
[Collection(nameof(WorkersApp))]
public sealed class TriggerTests(WorkersApp workers, ITestOutputHelper output)
{
    [WorkerFact]
    public async Task A_message_of_the_topic_is_processed_and_a_second_delivery_changes_nothing()
    {
        var (inputs, metadata) = TriggerInputs.Message(await workers.Event<OrderPlaced>(), Topic.Analytics);

        (await workers.Invoke("Analytics_OnEvent", inputs, metadata)).ShouldBe(new(true, "", null));
        var orders = await OrdersOnTheDashboard();
        (inputs, metadata) = TriggerInputs.Message(await workers.Event<OrderPlaced>(), Topic.Analytics);
        (await workers.Invoke("Analytics_OnEvent", inputs, metadata)).IsSuccess.ShouldBeTrue();

        orders.ShouldBe(1);
        (await OrdersOnTheDashboard()).ShouldBe(1);
    }

    [WorkerFact]
    public async Task A_message_that_fails_without_a_bus_for_its_copy_is_left_to_the_host()
    {
        // Neither the mail service nor the bus is there.
        var (inputs, metadata) = TriggerInputs.Message(await workers.Event<CustomerRegistered>(), Topic.Notifications);

        var outcome = await workers.Invoke("Notifications_OnEvent", inputs, metadata);

        outcome.IsSuccess.ShouldBeFalse();
        outcome.Problem.ShouldContain("ServiceCommunicationProblem");
    }

    [WorkerFact]
    public async Task After_its_last_attempt_a_message_fails_with_its_own_problem()
    {
        var outboxEvent = await workers.Event<OrderPlaced>();
        var (_, metadata) = TriggerInputs.Message(outboxEvent, Topic.Analytics, attempt: Redelivery.Waits.Count + 1);

        var outcome = await workers.Invoke("Analytics_OnEvent", TriggerInputs.Of("body", "no event"), metadata);

        outcome.IsSuccess.ShouldBeFalse();
        outcome.Problem.ShouldNotContain("ServiceCommunicationProblem");
        outcome.Problem.ShouldContain("is an invalid JSON literal");
    }

    [WorkerFact]
    public async Task Changes_without_events_pass_and_an_event_stays_in_the_outbox_until_the_bus_has_it()
    {
        var outboxEvent = await workers.Event<OrderPlaced>();
        var document = JsonSerializer.Serialize(outboxEvent, DocumentJson.Options);

        (await workers.Invoke("Outbox_Customers", TriggerInputs.Changes("""{"id":"account","partition":"p","type":"account","_rid":"a","_ts":1,"_etag":"\"1\"","_lsn":7}""")))
            .IsSuccess.ShouldBeTrue();
        var outcome = await workers.Invoke("Outbox_Customers", TriggerInputs.Changes(document));

        outcome.IsSuccess.ShouldBeFalse();
        outcome.Problem.ShouldContain("ServiceCommunicationProblem");
        (await workers.Event<OrderPlaced>()).EventId.ShouldBe(outboxEvent.EventId);
    }

    [WorkerFact]
    public async Task Jobs_run_when_they_are_due_and_those_without_their_service_stop_no_other()
    {
        var outcome = await workers.Invoke("Jobs_Run", TriggerInputs.Timer());

        // Nobody serves the bus, the sockets and the durable extension here.
        outcome.IsSuccess.ShouldBeFalse();
        Regex.Matches(outcome.Problem, @"The job (\w+) failed").Select(match => match.Groups[1].Value).Distinct()
            .ShouldBeSubsetOf(["Outbox_Sweep", "Outbox_RetryDeadLetters", "Realtime_Renew", "Maintenance_PurgeOrchestrations"], outcome.Problem);
    }

    [WorkerFact]
    public void It_starts_soon_and_needs_little_memory()
    {
        output.WriteLine($"Functions.Workers: {workers.App.Functions.Count} functions loaded after {workers.App.LoadTime.TotalSeconds:0.0} s, {workers.App.MemoryInMb} MB");
        workers.App.Functions.Count.ShouldBeGreaterThan(30);
        workers.App.MemoryInMb.ShouldBeLessThan(350);
    }

    private async Task<int> OrdersOnTheDashboard()
    {
        var login = await workers.Store.Post("/catered-by-africa/v1/auth/login", new { email = StoreHost.AdminEmail, password = StoreHost.AdminPassword });
        var metrics = await workers.Store.Get("/catered-by-africa/v1/dashboard/metrics", login.Expect(HttpStatusCode.OK).At("data.tokens.accessToken").GetString());
        return metrics.Expect(HttpStatusCode.OK).At("data.totalOrders.value").GetInt32();
    }
}
