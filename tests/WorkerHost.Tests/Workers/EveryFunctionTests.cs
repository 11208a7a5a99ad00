using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Infra.Tests.Code;
using FunctionsCommerce.Infra.Tests.Published;
using FunctionsCommerce.WorkerHost.Tests.Protocol;
using Microsoft.DurableTask.Protobuf;

namespace FunctionsCommerce.WorkerHost.Tests.Workers;

/// <summary>Each function of the published workers' app takes what the host sends for its trigger. The functions are the worker's own list:
/// a new one is tried without being named here, but for the input of an activity. Scheduled jobs are in
/// <see cref="TriggerTests"/>.</summary>
[Collection(nameof(WorkersApp))]
public sealed class EveryFunctionTests(WorkersApp workers)
{
    /// <summary>Of things that are not there.</summary>
    private static readonly Dictionary<string, string> ActivityInputs = new()
    {
        ["Automation_Advance"] =
            """{"ruleId":1,"trigger":0,"customerId":1,"at":"2026-11-30T10:00:00+00:00","due":"2026-11-30T10:00:00+00:00","orderId":1}""",
        ["Campaign_Finish"] = "1",
        ["Campaign_Freeze"] = """{"campaignId":1,"from":{"cursor":0,"pages":0,"isComplete":false}}""",
        ["Campaign_Look"] = "1",
        ["Campaign_Send"] = """{"campaignId":1,"page":0,"andLater":true,"round":0,"size":10}""",
        ["OrderExpiry_Expire"] = """{"customerId":1,"orderId":1,"expiresAt":"2026-11-30T10:00:00+00:00"}""",
        ["Subscription_Step"] = """{"customerId":1,"subscriptionId":2}""",
        ["WebhookDelivery_Attempt"] = """{"webhookId":1,"deliveryId":2,"number":1,"isLast":false}""",
    };

    /// <summary>A mail service and Web PubSub are not there.</summary>
    private static readonly string[] Unreachable = ["Notifications_OnEvent", "Realtime_OnEvent"];

    [WorkerFact]
    public void The_worker_tells_the_host_of_the_functions_that_the_code_has() =>
        FunctionFacts.OfMetadata(
            new System.Text.Json.Nodes.JsonArray([.. workers.App.Functions.Select(function => function.Metadata)]).ToJsonString())
            .ShouldBe(FunctionFacts.OfCode(CodeApp.Workers).Where(fact => !fact.Contains(" is retried ")), ignoreOrder: true);

    [WorkerFact]
    public async Task Changes_without_events_pass_every_feed() =>
        await AllAsync(
            "cosmosDBTrigger",
            function => workers.Invoke(
                function.Name,
                TriggerInputs.Changes("""{"id":"account","partition":"p","type":"account","_rid":"a","_ts":1,"_etag":"\"1\"","_lsn":7}""")),
            atLeast: 5);

    [WorkerFact]
    public async Task Every_subscription_takes_a_message()
    {
        var placed = workers.Event<OrderPlaced>();
        var before = (await workers.Bus.StateAsync()).Scheduled;

        await AllAsync(
            "serviceBusTrigger", function => workers.Deliver(function.Name, $"{function.Trigger["subscriptionName"]}", placed),
            atLeast: 14);

        // None failed but for those: what fails comes again later.
        ((await workers.Bus.StateAsync()).Scheduled - before).ShouldBeLessThanOrEqualTo(Unreachable.Length);
        await workers.Bus.ResetAsync();
    }

    [WorkerFact]
    public async Task Every_orchestrator_takes_a_turn() =>
        await AllAsync(
            "orchestrationTrigger",
            async function =>
            {
                var turn = await OrchestrationRun.TurnAsync(workers, function.Name, new EncodedTurn(function.Name, "null").Begin());
                var end = turn.Actions.ShouldHaveSingleItem(function.Name).CompleteOrchestration;
                return new Outcome(
                    end.OrchestrationStatus == OrchestrationStatus.Failed && end.FailureDetails.ErrorMessage.Contains("needs"),
                    end.FailureDetails?.ErrorMessage ?? "", null);
            },
            atLeast: 6);

    [WorkerFact]
    public async Task Every_activity_takes_its_input() =>
        await AllAsync(
            "activityTrigger",
            function => workers.Invoke(function.Name, TriggerInputs.Of($"{function.Trigger["name"]}", ActivityInputs[function.Name])),
            ActivityInputs.Count);

    private async Task AllAsync(string trigger, Func<LoadedFunction, Task<Outcome>> invoke, int atLeast)
    {
        var functions = workers.App.Functions.Where(function => function.TriggerType == trigger).ToList();
        functions.Count.ShouldBeGreaterThanOrEqualTo(atLeast);
        foreach (var function in functions)
        {
            var outcome = await invoke(function);
            (outcome.IsSuccess || outcome.Problem.Contains("cannot be seen yet", StringComparison.Ordinal)).ShouldBeTrue(
                $"{function.Name}: {outcome.Problem}");
        }
    }
}
