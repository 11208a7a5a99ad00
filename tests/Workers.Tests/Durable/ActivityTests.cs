using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Workers.Tests.Durable;

public sealed class ActivityTests
{
    [Fact]
    public async Task An_orchestrator_gets_what_its_activities_answer_in_the_order_of_its_calls()
    {
        await using var host = await DurableHost.Start(typeof(Activities), typeof(ActivityTests.Functions));

        var id = await host.Run("Sequence");

        (await host.Output<string[]>(id)).ShouldBe(["Hello Tokyo", "Hello Seattle", "Hello London"]);
    }

    [Fact]
    public async Task Replaying_the_history_at_every_step_gives_the_same_and_calls_no_activity_twice()
    {
        await using var host = await DurableHost.StartForgetful(typeof(Activities), typeof(ActivityTests.Functions));

        var id = await host.Run("Notes");

        (await host.Output<int>(id)).ShouldBe(3);
        host.Journal.Lines.ShouldBe(["one", "two", "three"]);
        host.Engine.OrchestratorsInMemory.ShouldBe(0);
    }

    [Fact]
    public async Task Records_go_in_and_come_out_as_they_were()
    {
        await using var host = await DurableHost.Start(typeof(Activities), typeof(ActivityTests.Functions));

        var id = await host.Run("Greets", new Greeting("Ada \"the first\" é", 41));

        (await host.Output<Greeting>(id)).ShouldBe(new Greeting("Ada \"the first\" é", 42));
    }

    [Fact]
    public async Task An_activity_without_a_result_answers_the_default()
    {
        await using var host = await DurableHost.Start(typeof(Activities), typeof(ActivityTests.Functions));

        var id = await host.Run("CallsNothing");

        (await host.Output<string>(id)).ShouldBe("0");
    }

    [Fact]
    public async Task A_failed_activity_throws_with_the_details_of_its_exception_and_of_the_inner_one()
    {
        await using var host = await DurableHost.Start(typeof(Activities), typeof(ActivityTests.Functions));

        var id = await host.Run("Catches");

        (await host.Output<string[]>(id)).ShouldBe(
        [
            "Decline", "0", typeof(CardDeclinedException).FullName!, "No funds", "True", "False",
            "System.TimeoutException: The bank is slow",
            "Task 'Decline' (#0) failed with an unhandled exception: No funds",
        ]);
    }

    [Fact]
    public async Task A_failure_that_nobody_catches_fails_the_orchestration()
    {
        await using var host = await DurableHost.Start(typeof(Activities), typeof(ActivityTests.Functions));

        var id = await host.Run("DoesNotCatch");

        var instance = await host.Get(id);
        instance.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        instance.FailureDetails!.ErrorType.ShouldBe(typeof(TaskFailedException).FullName);
        instance.FailureDetails.InnerFailure!.IsCausedBy<CardDeclinedException>().ShouldBeTrue();
    }

    [Fact]
    public async Task An_exception_of_the_orchestrator_fails_it()
    {
        await using var host = await DurableHost.Start(typeof(Activities), typeof(ActivityTests.Functions));

        var id = await host.Run("Throws");

        var instance = await host.Get(id);
        instance.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        instance.FailureDetails!.ErrorMessage.ShouldBe("So not");
    }

    [Fact]
    public async Task An_activity_that_does_not_exist_fails_the_call_and_is_not_retried()
    {
        await using var host = await DurableHost.Start(typeof(Activities), typeof(ActivityTests.Functions));

        var id = await host.Run("CallsMissing");

        (await host.Output<string>(id)).ShouldBe("The activity function 'Missing' does not exist.");
    }

    [Fact]
    public async Task An_activity_can_ask_which_orchestration_calls_it()
    {
        await using var host = await DurableHost.Start(typeof(Activities), typeof(ActivityTests.Functions));

        await host.Run("AsksWho", id: "order-17");

        (await host.Output<string>("order-17")).ShouldBe("order-17 order-17");
    }

    [Fact]
    public async Task Options_given_as_an_input_are_refused()
    {
        await using var host = await DurableHost.Start(typeof(Activities), typeof(ActivityTests.Functions));

        var id = await host.Run("MixesUp");

        (await host.Get(id)).FailureDetails!.ErrorType.ShouldBe("System.ArgumentException");
    }

    public static class Functions
    {
        [Function("Sequence")]
        public static async Task<string[]> Sequence([OrchestrationTrigger] TaskOrchestrationContext context) =>
        [
            await context.CallActivityAsync<string>("Hello", "Tokyo"),
            await context.CallActivityAsync<string>("hello", "Seattle"),
            await context.CallActivityAsync<string>("HELLO", "London"),
        ];

        [Function("Notes")]
        public static async Task<int> Notes([OrchestrationTrigger] TaskOrchestrationContext context) =>
            await context.CallActivityAsync<int>("Note", "one") + await context.CallActivityAsync<int>("Note", "two")
            + await context.CallActivityAsync<int>("Note", "three");

        [Function("Greets")]
        public static Task<Greeting> Greets([OrchestrationTrigger] TaskOrchestrationContext context, Greeting greeting) =>
            context.CallActivityAsync<Greeting>("Greet", greeting);

        [Function("CallsNothing")]
        public static async Task<string> CallsNothing([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync("Nothing");
            return $"{await context.CallActivityAsync<int>("Nothing")}";
        }

        [Function("Catches")]
        public static async Task<string[]> Catches([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            try
            {
                await context.CallActivityAsync("Decline", "No funds");
                return [];
            }
            catch (TaskFailedException failed)
            {
                var details = failed.FailureDetails;
                return
                [
                    failed.TaskName, $"{failed.TaskId}", details.ErrorType, details.ErrorMessage,
                    $"{details.IsCausedBy<CardDeclinedException>()}",
                    $"{details.IsCausedBy<TimeoutException>()}", $"{details.InnerFailure}", failed.Message,
                ];
            }
        }

        [Function("DoesNotCatch")]
        public static Task DoesNotCatch([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync("Decline", "No funds");

        [Function("Throws")]
        public static Task Throws([OrchestrationTrigger] TaskOrchestrationContext context) => throw new InvalidOperationException("So not");

        [Function("CallsMissing")]
        public static async Task<string> CallsMissing([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            try
            {
                await context.CallActivityAsync("Missing", options: TaskOptions.FromRetryPolicy(new RetryPolicy(5, TimeSpan.FromHours(1))));
                return "";
            }
            catch (TaskFailedException failed)
            {
                return failed.FailureDetails.ErrorMessage;
            }
        }

        [Function("AsksWho")]
        public static Task<string> AsksWho([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync<string>("WhoCalls");

        [Function("MixesUp")]
        public static Task MixesUp([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync("Hello", (object)new TaskOptions());
    }
}
