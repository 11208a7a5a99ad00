using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Workers.Tests.Durable;

public sealed class ContinueAsNewTests
{
    [Fact]
    public async Task An_orchestration_continues_as_new_with_another_input_under_the_same_id()
    {
        await using var host = await DurableHost.Start(typeof(ContinueAsNewTests.Functions), typeof(Activities));

        var id = await host.Run("CountsDown", 5);

        (await host.Output<string>(id)).ShouldBe("lift off");
        host.Journal.Lines.ShouldBe(["5", "4", "3", "2", "1"]);
        (await host.Client.GetAllInstancesAsync().CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_history_begins_anew()
    {
        await using var host = await DurableHost.StartForgetful(typeof(ContinueAsNewTests.Functions), typeof(Activities));

        var id = await host.Run("CountsDown", 50);

        host.Engine.ExportHistory(id)!.Split("OrchestratorStarted").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Events_that_nobody_awaited_are_carried_into_the_next_execution_in_their_order()
    {
        await using var host = await DurableHost.StartForgetful(typeof(ContinueAsNewTests.Functions));

        var id = await host.Run("AddsUp", new Sum(0, 0));
        foreach (var number in new[] { 1, 2, 3, 4, 5 })
        {
            await host.Client.RaiseEventAsync(id, "add", number);
        }

        await host.Idle();
        await host.CrashAndRestart();
        await host.Client.RaiseEventAsync(id, "add", 6);
        await host.Idle();

        (await host.Output<string>(id)).ShouldBe("123456");
    }

    [Fact]
    public async Task Events_are_dropped_where_the_orchestrator_does_not_want_to_keep_them()
    {
        await using var host = await DurableHost.Start(typeof(ContinueAsNewTests.Functions));
        var id = await host.Run("DropsEvents", true);
        await host.Client.RaiseEventAsync(id, "extra", "old");
        await host.Idle();
        await host.Client.RaiseEventAsync(id, "go", "");
        await host.Idle();

        await host.Client.RaiseEventAsync(id, "extra", "new");
        await host.Idle();

        (await host.Output<string>(id)).ShouldBe("new");
    }

    [Fact]
    public async Task The_custom_status_stays_until_the_next_execution_sets_another()
    {
        await using var host = await DurableHost.Start(typeof(ContinueAsNewTests.Functions));

        var id = await host.Run("SetsStatusOnce", true);

        (await host.Get(id)).ReadCustomStatusAs<string>().ShouldBe("begun");
        (await host.Get(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
    }

    public sealed record Sum(int Count, long Total);

    public static class Functions
    {
        [Function("CountsDown")]
        public static async Task<string> CountsDown([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var count = context.GetInput<int>();
            if (count == 0)
            {
                return "lift off";
            }

            await context.CallActivityAsync("Note", $"{count}");
            context.ContinueAsNew(count - 1);
            return "ignored";
        }

        [Function("AddsUp")]
        public static async Task<string> AddsUp([OrchestrationTrigger] TaskOrchestrationContext context, Sum sum)
        {
            if (sum.Count == 6)
            {
                return $"{sum.Total}";
            }

            var number = await context.WaitForExternalEvent<int>("add");
            context.ContinueAsNew(new Sum(sum.Count + 1, (sum.Total * 10) + number));
            return "";
        }

        [Function("DropsEvents")]
        public static async Task<string> DropsEvents([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            if (context.GetInput<bool>())
            {
                await context.WaitForExternalEvent<string>("go");
                context.ContinueAsNew(false, preserveUnprocessedEvents: false);
                return "";
            }

            return await context.WaitForExternalEvent<string>("extra");
        }

        [Function("SetsStatusOnce")]
        public static async Task SetsStatusOnce([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            if (context.GetInput<bool>())
            {
                context.SetCustomStatus("begun");
                context.ContinueAsNew(false);
                return;
            }

            await context.WaitForExternalEvent<string>("never");
        }
    }
}
