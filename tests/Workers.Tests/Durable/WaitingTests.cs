using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Workers.Tests.Durable;

/// <summary>Measures the memory of the process, so nothing else may run beside it.</summary>
[CollectionDefinition(nameof(WaitingTests), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(WaitingTests))]
public sealed class WaitingTests
{
    private const int Count = 10_000;

    [Fact]
    public async Task Ten_thousand_waiting_orchestrations_take_less_than_100_MB_and_no_threads()
    {
        await using var host = await DurableHost.Start(typeof(Functions), typeof(Activities));
        var memory = GC.GetTotalMemory(forceFullCollection: true);

        await Task.WhenAll(Enumerable.Range(0, Count).Select(i => host.Client.ScheduleNewOrchestrationInstanceAsync(
            "Waits", new string('x', 500), new StartOrchestrationOptions($"w{i}"))));
        await host.Idle();

        (GC.GetTotalMemory(forceFullCollection: true) - memory).ShouldBeLessThan(100_000_000);
        host.Engine.OrchestratorsInMemory.ShouldBeLessThanOrEqualTo(host.Settings.MaxCachedOrchestrators);
        ThreadPool.ThreadCount.ShouldBeLessThan(200);
    }

    [Fact]
    public async Task Ten_thousand_waiting_orchestrations_start_again_at_once_and_all_go_on_when_their_time_comes()
    {
        await using var host = await DurableHost.Start(typeof(Functions), typeof(Activities));
        await Task.WhenAll(Enumerable.Range(0, Count).Select(i => host.Client.ScheduleNewOrchestrationInstanceAsync(
            "Waits", "x", new StartOrchestrationOptions($"w{i}"))));
        await host.Idle();

        await host.CrashAndRestart();
        host.Engine.OrchestratorsInMemory.ShouldBe(0);
        await host.Advance(TimeSpan.FromDays(30));

        (await host.Client.GetAllInstancesAsync(new OrchestrationQuery(Statuses: [OrchestrationRuntimeStatus.Completed], PageSize: Count))
            .CountAsync())
            .ShouldBe(Count);
    }

    public static class Functions
    {
        [Function("Waits")]
        public static async Task Waits([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync("Nothing");
            await context.CreateTimer(TimeSpan.FromDays(30), CancellationToken.None);
        }
    }
}
