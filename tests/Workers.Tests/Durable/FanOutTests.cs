using FunctionsCommerce.LocalHost.Durable;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace FunctionsCommerce.Workers.Tests.Durable;

public sealed class FanOutTests
{
    private static readonly DurableSettings TwoAtATime = new() { MaxConcurrentActivities = 2 };

    [Fact]
    public async Task Waiting_for_all_gives_the_results_in_the_order_of_the_calls()
    {
        await using var host = await DurableHost.StartForgetful(typeof(Activities), typeof(FanOutTests.Functions));

        var id = await host.Run("FansOut", 300);

        (await host.Output<string[]>(id)).ShouldBe(Enumerable.Range(0, 300).Select(i => $"Hello {i}"));
    }

    [Fact]
    public async Task Waiting_for_all_throws_the_failure_of_one_after_all_have_ended()
    {
        await using var host = await DurableHost.Start(typeof(Activities), typeof(FanOutTests.Functions));

        var id = await host.Run("FansOutWithAFailure");

        (await host.Output<string>(id)).ShouldBe("No funds");
        host.Journal.Lines.Count(line => line == "ok").ShouldBe(1);
    }

    [Fact]
    public async Task No_more_activities_run_at_a_time_than_the_setting_allows()
    {
        await using var host = await DurableHost.Start(TwoAtATime, typeof(Gauge), typeof(FanOutTests.Functions));

        await host.Run("FansOutToGauge", 40);

        host.Journal.Lines.Max(int.Parse).ShouldBeInRange(1, 2);
    }

    [Fact]
    public async Task A_wide_fan_out_does_not_hold_up_a_small_orchestration()
    {
        await using var host = await DurableHost.Start(
            TwoAtATime, typeof(Gauge), typeof(FanOutTests.Functions), typeof(Activities), typeof(ActivityTests.Functions));

        await host.Client.ScheduleNewOrchestrationInstanceAsync("FansOutToSlow", 3000, new StartOrchestrationOptions("wide"));
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Notes", null, new StartOrchestrationOptions("small"));
        await host.Client.WaitForInstanceCompletionAsync("small");

        (await host.Get("wide")).IsCompleted.ShouldBeFalse();
    }

    public static class Functions
    {
        [Function("FansOut")]
        public static Task<string[]> FansOut([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Task.WhenAll(Enumerable.Range(0, context.GetInput<int>()).Select(i => context.CallActivityAsync<string>("Hello", $"{i}")));

        [Function("FansOutWithAFailure")]
        public static async Task<string> FansOutWithAFailure([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            try
            {
                await Task.WhenAll(context.CallActivityAsync("Decline", "No funds"), context.CallActivityAsync("Note", "ok"));
                return "";
            }
            catch (TaskFailedException failed)
            {
                return failed.FailureDetails.ErrorMessage;
            }
        }

        [Function("FansOutToGauge")]
        public static Task FansOutToGauge([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Task.WhenAll(Enumerable.Range(0, context.GetInput<int>()).Select(_ => context.CallActivityAsync("Measure")));

        [Function("FansOutToSlow")]
        public static Task FansOutToSlow([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Task.WhenAll(Enumerable.Range(0, context.GetInput<int>()).Select(_ => context.CallActivityAsync("TakesTime")));
    }

    public sealed class Gauge(Journal journal)
    {
        private int running;

        [Function("Measure")]
        public async Task Measure([ActivityTrigger] string? ignored)
        {
            journal.Write($"{Interlocked.Increment(ref running)}");
            await Task.Yield();
            Interlocked.Decrement(ref running);
        }

        [Function("TakesTime")]
        public Task TakesTime([ActivityTrigger] string? ignored, CancellationToken ct) => Task.Delay(1, ct);
    }
}
