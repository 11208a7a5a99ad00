using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Workers.Tests.Durable;

public sealed class SubOrchestrationTests
{
    [Fact]
    public async Task A_sub_orchestration_is_an_instance_of_its_own_and_answers_its_caller()
    {
        await using var host = await DurableHost.StartForgetful(typeof(Activities), typeof(SubOrchestrationTests.Functions));

        var id = await host.Run("Parent", "Ada", "parent");

        (await host.Output<string>(id)).ShouldBe("Hello Ada");
        var child = await host.Client.GetAllInstancesAsync().SingleAsync(instance => instance.Name == "Child");
        child.InstanceId.ShouldNotBe(id);
        child.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed);
    }

    [Fact]
    public async Task A_child_gets_the_id_that_it_is_called_with_and_knows_its_parent()
    {
        await using var host = await DurableHost.Start(typeof(SubOrchestrationTests.Functions));

        await host.Run("NamesItsChild", id: "p1");

        (await host.Output<string>("p1-child")).ShouldBe("NamesItsChild p1 p1-child");
        (await host.Output<string>("p1")).ShouldBe("NamesItsChild p1 p1-child");
    }

    [Fact]
    public async Task A_child_without_a_given_id_gets_the_same_one_in_every_replay()
    {
        await using var host = await DurableHost.StartForgetful(
            typeof(Activities), typeof(SubOrchestrationTests.Functions), typeof(ActivityTests.Functions));

        await host.Run("Parent", "Ada", "parent");
        await host.CrashAndRestart();

        (await host.Client.GetAllInstancesAsync().CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task The_failure_of_a_child_is_thrown_where_it_was_called()
    {
        await using var host = await DurableHost.Start(typeof(Activities), typeof(SubOrchestrationTests.Functions));

        var id = await host.Run("CatchesItsChild");

        (await host.Output<string>(id)).ShouldBe("FailingChild: The child says no");
    }

    [Fact]
    public async Task A_failed_child_is_called_again_by_the_retry_policy()
    {
        await using var host = await DurableHost.StartForgetful(typeof(Activities), typeof(SubOrchestrationTests.Functions));

        var id = await host.Run("RetriesItsChild");
        await host.Advance(TimeSpan.FromSeconds(10));
        await host.Advance(TimeSpan.FromSeconds(10));

        (await host.Output<int>(id)).ShouldBe(3);
    }

    [Fact]
    public async Task A_child_with_the_id_of_an_instance_that_is_under_way_fails_the_call()
    {
        await using var host = await DurableHost.Start(typeof(SubOrchestrationTests.Functions));
        await host.Run("Waits", id: "p2-child");

        await host.Run("NamesItsChild", id: "p2");

        (await host.Get("p2")).FailureDetails!.InnerFailure!.ErrorMessage.ShouldBe(
            "An orchestration instance with the ID 'p2-child' is under way already.");
    }

    [Fact]
    public async Task A_child_that_does_not_exist_fails_the_call()
    {
        await using var host = await DurableHost.Start(typeof(SubOrchestrationTests.Functions));

        var id = await host.Run("CallsMissingChild");

        (await host.Get(id)).FailureDetails!.InnerFailure!.ErrorMessage.ShouldBe(
            "The orchestrator function 'MissingChild' does not exist.");
    }

    [Fact]
    public async Task Children_run_side_by_side()
    {
        await using var host = await DurableHost.StartForgetful(typeof(Activities), typeof(SubOrchestrationTests.Functions));

        var id = await host.Run("TenChildren");

        (await host.Output<string[]>(id)).ShouldBe(Enumerable.Range(0, 10).Select(i => $"Hello {i}"));
    }

    public static class Functions
    {
        [Function("Parent")]
        public static Task<string> Parent([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallSubOrchestratorAsync<string>("Child", context.GetInput<string>());

        [Function("Child")]
        public static Task<string> Child([OrchestrationTrigger] TaskOrchestrationContext context, string name) =>
            context.CallActivityAsync<string>("Hello", name);

        [Function("NamesItsChild")]
        public static Task<string> NamesItsChild([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallSubOrchestratorAsync<string>(
                "KnowsItsParent", options: new SubOrchestrationOptions(instanceId: context.InstanceId + "-child"));

        [Function("KnowsItsParent")]
        public static Task<string> KnowsItsParent([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Task.FromResult($"{context.Parent!.Name} {context.Parent.InstanceId} {context.InstanceId}");

        [Function("Waits")]
        public static Task Waits([OrchestrationTrigger] TaskOrchestrationContext context) => context.WaitForExternalEvent<string>("never");

        [Function("FailingChild")]
        public static Task FailingChild([OrchestrationTrigger] TaskOrchestrationContext context) =>
            throw new CardDeclinedException("The child says no");

        [Function("CatchesItsChild")]
        public static async Task<string> CatchesItsChild([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            try
            {
                await context.CallSubOrchestratorAsync("FailingChild");
                return "";
            }
            catch (TaskFailedException failed) when (failed.FailureDetails.IsCausedBy<CardDeclinedException>())
            {
                return $"{failed.TaskName}: {failed.FailureDetails.ErrorMessage}";
            }
        }

        [Function("FlakyChild")]
        public static Task<int> FlakyChild([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync<int>("Flaky", 2);

        [Function("RetriesItsChild")]
        public static Task<int> RetriesItsChild([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallSubOrchestratorAsync<int>(
                "FlakyChild", options: TaskOptions.FromRetryPolicy(new RetryPolicy(5, TimeSpan.FromSeconds(10))));

        [Function("CallsMissingChild")]
        public static Task CallsMissingChild([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallSubOrchestratorAsync("MissingChild");

        [Function("TenChildren")]
        public static Task<string[]> TenChildren([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Task.WhenAll(Enumerable.Range(0, 10).Select(i => context.CallSubOrchestratorAsync<string>("Child", $"{i}")));
    }
}
