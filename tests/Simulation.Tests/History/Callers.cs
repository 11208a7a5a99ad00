using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Simulation.Tests.Machine;
using FunctionsCommerce.Simulation.Tests.World;

namespace FunctionsCommerce.Simulation.Tests.History;

/// <summary>Customers and staff: they ask any instance, and ask again, under the same id, when nobody answers or the answer is "try
/// again".</summary>
internal sealed class Callers(World.World world)
{
    private const int Patience = 6;

    /// <summary>What no caller should ever see.</summary>
    public List<string> Surprises { get; } = [];

    /// <returns>Null: they gave up without knowing what became of it.</returns>
    public async Task<Result<T>?> AskAsync<T>(string what, Func<Instance, Task<Result<T>>> call)
    {
        for (var attempt = 0; attempt < Patience; attempt++)
        {
            if (world.Pick() is { } instance)
            {
                Result<T> result = default;
                var problem = await RunAsync(instance, what, async () => result = await call(instance));
                if (problem is null && result.Error is not { Code: ErrorCode.Unavailable })
                {
                    world.Scheduler.Log?.Add(world.Scheduler.Now, $"     {what}: {result.Error?.Message ?? "done"}");
                    return result;
                }

                if (problem is not (null or DependencyUnavailableException or NodeCrashedException or GatewayUnavailableException))
                {
                    Surprises.Add($"{what}: {problem}");
                    return null;
                }
            }

            await Task.Delay(world.Scheduler.Between(500, 10_000), world.Home.Time, CancellationToken.None);
        }

        return null;
    }

    private static Task<Exception?> RunAsync(Instance instance, string what, Func<Task> work)
    {
        var end = new TaskCompletionSource<Exception?>();
        instance.Start("request", what, work, problem => end.SetResult(problem));
        return end.Task;
    }
}
