using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace FunctionsCommerce.Bench;

/// <summary>Orchestrations that do nothing: what they cost is the engine's.</summary>
public static class DurableWork
{
    [Function("Bench_Sequence")]
    public static async Task Sequence([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var steps = context.GetInput<int>();
        for (var step = 0; step < steps; step++)
        {
            await context.CallActivityAsync("Bench_Step", step);
        }
    }

    [Function("Bench_FanOut")]
    public static Task FanOut([OrchestrationTrigger] TaskOrchestrationContext context) =>
        Task.WhenAll(Enumerable.Range(0, context.GetInput<int>()).Select(step => context.CallActivityAsync("Bench_Step", step)));

    [Function("Bench_Step")]
    public static int Step([ActivityTrigger] int step) => step;
}
