using System.Text.Json;
using System.Text.Json.Nodes;
using FunctionsCommerce.Api.Tests.PureEssence;
using Google.Protobuf.WellKnownTypes;
using Microsoft.DurableTask.Protobuf;

namespace FunctionsCommerce.WorkerHost.Tests.Workers;

/// <summary>Orchestrators and activities of the published workers' app, by the requests in which the Durable extension encodes their
/// turns.</summary>
[Collection(nameof(WorkersApp))]
public sealed class OrchestrationTests(WorkersApp workers)
{
    private static readonly DateTime Due = EncodedTurn.Start.AddMinutes(30);

    private string Job =>
        JsonSerializer.Serialize(
            new { workers.Shopper.CustomerId, OrderId = Shopper.CoreId(workers.Order), ExpiresAt = new DateTimeOffset(Due) });

    [WorkerFact]
    public async Task An_orchestrator_waits_then_calls_its_activity_and_ends_with_its_result()
    {
        var turn = new EncodedTurn("OrderExpiry", Job).Begin();
        var timer = (await Run("OrderExpiry", turn)).Actions.ShouldHaveSingleItem();
        timer.CreateTimer.FireAt.ToDateTime().ShouldBe(Due);

        turn.Then(
            new HistoryEvent { EventId = timer.Id, TimerCreated = new TimerCreatedEvent { FireAt = Timestamp.FromDateTime(Due) } },
            Due,
            new HistoryEvent { TimerFired = new TimerFiredEvent { TimerId = timer.Id, FireAt = Timestamp.FromDateTime(Due) } });
        var activity = (await Run("OrderExpiry", turn)).Actions.ShouldHaveSingleItem();
        activity.ScheduleTask.Name.ShouldBe("OrderExpiry_Expire");
        activity.ScheduleTask.Input.ShouldBe($"[{Job}]");

        turn.Then(
            new HistoryEvent { EventId = activity.Id, TaskScheduled = new TaskScheduledEvent { Name = "OrderExpiry_Expire", Input = Job } },
            Due,
            new HistoryEvent { TaskCompleted = new TaskCompletedEvent { TaskScheduledId = activity.Id, Result = "5" } });
        var end = (await Run("OrderExpiry", turn)).Actions.ShouldHaveSingleItem().CompleteOrchestration;
        end.OrchestrationStatus.ShouldBe(OrchestrationStatus.Completed);
        end.Result.ShouldBe("5");
    }

    [WorkerFact]
    public async Task An_orchestrator_that_gets_no_input_fails_and_says_why()
    {
        var end = (await Run(
            "OrderExpiry", new EncodedTurn("OrderExpiry", "null").Begin())).Actions.ShouldHaveSingleItem().CompleteOrchestration;

        end.OrchestrationStatus.ShouldBe(OrchestrationStatus.Failed);
        end.FailureDetails.ErrorMessage.ShouldContain("An order's time needs its end.");
    }

    [WorkerFact]
    public async Task An_activity_takes_its_input_and_returns_its_result()
    {
        var outcome = await workers.Invoke("Campaign_Look", TriggerInputs.Of("campaignId", "1"));

        outcome.IsSuccess.ShouldBeTrue(outcome.Problem);
        var outlook = JsonNode.Parse($"{outcome.ReturnValue!["json"] ?? outcome.ReturnValue["string"]}")!.AsObject();
        outlook.Single(property => property.Key.Equals("isOver", StringComparison.OrdinalIgnoreCase)).Value!
            .GetValue<bool>()
            .ShouldBeTrue();
    }

    [WorkerFact]
    public async Task An_activity_ends_the_order_whose_time_is_over()
    {
        var outcome = await workers.Invoke("OrderExpiry_Expire", TriggerInputs.Of("job", Job));

        outcome.IsSuccess.ShouldBeTrue(outcome.Problem);
    }

    private Task<OrchestratorResponse> Run(string name, EncodedTurn turn) => OrchestrationRun.TurnAsync(workers, name, turn);
}
