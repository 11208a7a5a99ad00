using System.Text.Json;
using Azure.Messaging.ServiceBus;
using FunctionsCommerce.Azure.Bus;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Infra.Tests.Code;
using FunctionsCommerce.Infra.Tests.Published;
using FunctionsCommerce.WorkerHost.Tests.Protocol;
using FunctionsCommerce.WorkerHost.Tests.Workers;

namespace FunctionsCommerce.WorkerHost.Tests.Http;

/// <summary>Both published apps over one store and one bus: what the workers gave up, staff send again.</summary>
[Collection(nameof(Pair))]
public sealed class DeadLetterTests(Pair pair)
{
    private const string Staff = "/catered-by-africa/v1";
    private const int DeliveryAttempts = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [WorkerFact]
    public void The_worker_tells_the_host_of_the_functions_that_the_code_has() =>
        FunctionFacts.OfMetadata(
            new System.Text.Json.Nodes.JsonArray([.. pair.App.Functions.Select(function => function.Metadata)]).ToJsonString())
            .ShouldBe(FunctionFacts.OfCode(CodeApp.Http), ignoreOrder: true);

    [WorkerFact]
    public async Task A_dead_letter_that_staff_send_again_is_received_and_processed()
    {
        await pair.Bus.ResetAsync();
        await using var workers = await FunctionApp.Start("Functions.Workers", pair.AppSettings);
        await using var client = new ServiceBusClient(pair.Bus.ConnectionString);
        await using var sender = client.CreateSender(EventTopic.Events);
        await using var receiver = client.CreateReceiver(EventTopic.Events, EventTopic.Analytics);
        var happened = new OutboxEvent
        {
            EventId = 4_211_000_000_000_000_001,
            Cause = "customer-1",
            OccurredAt = DateTimeOffset.UtcNow,
            Event = new CustomerRegistered(1, "Jane", "jane@example.com", "pure-essence"),
        };
        await new ServiceBusEventBus(sender).PublishAsync([happened], default);
        var before = await CustomersAsync();

        // Its function kept crashing.
        for (var attempt = 1; attempt <= DeliveryAttempts; attempt++)
        {
            await receiver.AbandonMessageAsync(await receiver.ReceiveMessageAsync(Patience));
        }

        var listed = await StaffAsync("GET", "/dead-letters?subscription=analytics");
        var sent = await StaffAsync("POST", "/dead-letters/analytics/redrive");
        var message = await receiver.ReceiveMessageAsync(Patience);
        var (inputs, metadata) = TriggerInputs.Message(message);
        var outcome = Outcome.Of(await workers.Invoke("Analytics_OnEvent", inputs, metadata));
        await receiver.CompleteMessageAsync(message);

        listed.ToString().ShouldContain("customer.registered");
        sent.GetProperty("data").GetProperty("redriven").GetInt32().ShouldBe(1);
        outcome.ShouldBe(new Outcome(true, "", null));
        (await CustomersAsync()).ShouldBe(before + 1);
        var state = await pair.Bus.StateAsync();
        state.Subscriptions[EventTopic.Analytics].ShouldBe(new(0, 0, 0));
        state.Subscriptions[EventTopic.Notifications].Waiting.ShouldBe(1, "the copy is for one subscription");
    }

    private async Task<int> CustomersAsync() =>
        (await StaffAsync("GET", "/dashboard/metrics")).GetProperty("data").GetProperty("newCustomers").GetProperty("value").GetInt32();

    private async Task<JsonElement> StaffAsync(string verb, string path)
    {
        var token = pair.Seed.TokenFor(new Api.Tests.Security.ClassifiedRoute(verb, Staff + path, "superadmin", null), session: 2);
        var reply = await pair.SendToWorker(verb, Staff + path, token!);
        reply.Status.ShouldBe(200, reply.Text);
        return JsonElement.Parse(reply.Body);
    }
}
