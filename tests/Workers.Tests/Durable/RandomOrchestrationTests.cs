using FunctionsCommerce.LocalHost.Durable;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Workers.Tests.Durable;

/// <summary>A thousand random mixes of activities that fail, timers, events, children, races, parallel branches and
/// continuations.</summary>
public sealed class RandomOrchestrationTests
{
    private const int Count = 1000;

    private static readonly Plan[] Plans = [.. Enumerable.Range(0, Count).Select(seed => Plan.Random(new Random(seed), $"p{seed}", 2))];

    [Fact]
    public async Task A_thousand_random_orchestrations_end_as_their_code_says()
    {
        await using var host = await DurableHost.Start(typeof(PlanFunctions));

        await Carry(host, () => Task.CompletedTask);

        await AllEndedRight(host);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 100)]
    [InlineData(3, 5000)]
    public async Task A_thousand_random_orchestrations_end_the_same_when_the_process_dies_again_and_again(int seed, int cached)
    {
        await using var host = await DurableHost.Start(new DurableSettings { MaxCachedOrchestrators = cached }, typeof(PlanFunctions));
        var random = new Random(seed);

        await Carry(host, async () =>
        {
            // In the midst of the work that was just caused: at a random number of finished activities, or at once.
            var until = host.Engine.ActivitiesFinished + random.Next(0, 300);
            while (!host.Engine.IsIdle && host.Engine.ActivitiesFinished < until)
            {
                await Task.Yield();
            }

            await host.Crash();
            await host.Restart();
        });

        await AllEndedRight(host);
    }

    private static async Task Carry(DurableHost host, Func<Task> disturb)
    {
        foreach (var some in Plans.Chunk(Count / 10))
        {
            await Task.WhenAll(some.Select(plan =>
                host.Client.ScheduleNewOrchestrationInstanceAsync(
                    "Plan", new Progress(plan, 0, []), new StartOrchestrationOptions(plan.Id))));
            await disturb();
        }

        var events = Plans.SelectMany(plan => plan.Instances()).ToDictionary(plan => plan.Id, plan => plan.Events().ToList());
        for (var round = 0; round < 200; round++)
        {
            await host.Idle();
            var running = await host.Client.GetAllInstancesAsync(
                new OrchestrationQuery(Statuses: [OrchestrationRuntimeStatus.Running], PageSize: 5000))
                .ToListAsync();
            if (running.Count == 0)
            {
                return;
            }

            // All events of an instance as soon as it is seen: most come early.
            await Task.WhenAll(running.Where(instance => events.ContainsKey(instance.InstanceId)).SelectMany(instance =>
            {
                events.Remove(instance.InstanceId, out var names);
                return names!.Select(name => host.Client.RaiseEventAsync(instance.InstanceId, name, $"e{name}"));
            }));
            host.Clock.Advance(TimeSpan.FromSeconds(20));
            if (round < 15)
            {
                await disturb();
            }
        }
    }

    private static async Task AllEndedRight(DurableHost host)
    {
        var outputs = await host.Client.GetAllInstancesAsync(new OrchestrationQuery(PageSize: 5000, FetchInputsAndOutputs: true))
            .ToDictionaryAsync(instance => instance.InstanceId);
        foreach (var plan in Plans.SelectMany(plan => plan.Instances()))
        {
            var instance = outputs[plan.Id];
            instance.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed, $"{plan.Id}: {instance.FailureDetails}");
            instance.ReadOutputAs<string>().ShouldBe(plan.Result, plan.Id);
        }

        host.Engine.NextTimer.ShouldBeNull();
        host.Engine.IsIdle.ShouldBeTrue();
    }
}
