using System.Diagnostics;
using FunctionsCommerce.LocalHost.Clock;
using FunctionsCommerce.LocalHost.Durable;
using FunctionsCommerce.LocalHost.Durable.Binding;
using FunctionsCommerce.LocalHost.Storage;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace FunctionsCommerce.Workers.Tests.Durable;

/// <summary>Real processes, killed in the midst of their work.</summary>
public sealed class KillTests
{
    private const int Orchestrations = 20;
    private const int Steps = 40;

    [Fact]
    public async Task Processes_that_are_killed_at_random_moments_lose_nothing_and_record_every_step_once()
    {
        var folder = Directory.CreateTempSubdirectory("durable-kill-");
        var random = new Random(7);
        try
        {
            for (var kill = 0; kill < 6; kill++)
            {
                using var child = Child(folder.FullName);
                var line = await child.StandardOutput.ReadLineAsync();
                line.ShouldBe("working");
                for (var steps = random.Next(1, 120); steps > 0 && line is not (null or "done"); steps--)
                {
                    line = await child.StandardOutput.ReadLineAsync();
                }

                child.Kill();
                await child.WaitForExitAsync();
            }

            using var last = Child(folder.FullName);
            var output = await last.StandardOutput.ReadToEndAsync();
            output.TrimEnd().ShouldEndWith("done");
            await last.WaitForExitAsync();

            await AllStepsOnce(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What the child process does: starts the orchestrations that do not exist yet, says each step, ends when all are
    /// over.</summary>
    internal static async Task Work(string folder)
    {
        using var clock = new LocalClock();
        using var database = LocalDatabase.Open(folder);
        await using var engine = Engine(database, clock);
        await engine.StartAsync();
        Console.WriteLine("working");
        for (var i = 0; i < Orchestrations; i++)
        {
            if (await engine.Client.GetInstanceAsync($"k{i}") is null)
            {
                await engine.Client.ScheduleNewOrchestrationInstanceAsync("Ledger", new StartOrchestrationOptions($"k{i}"));
            }
        }

        await Task.WhenAll(Enumerable.Range(0, Orchestrations).Select(i => engine.Client.WaitForInstanceCompletionAsync($"k{i}")));
        Console.WriteLine("done");
    }

    private static async Task AllStepsOnce(string folder)
    {
        using var clock = new LocalClock();
        using var database = LocalDatabase.Open(folder);
        await using var engine = Engine(database, clock);
        await engine.StartAsync();
        for (var i = 0; i < Orchestrations; i++)
        {
            var instance = (await engine.Client.GetInstanceAsync($"k{i}", getInputsAndOutputs: true)).ShouldNotBeNull();
            instance.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed, instance.FailureDetails?.ToString());
            instance.ReadOutputAs<int[]>().ShouldBe(Enumerable.Range(0, Steps));
            var history = engine.ExportHistory($"k{i}")!;
            history.Split("\"TaskCompleted\"").Length.ShouldBe(Steps + 1);
            new ReplayTester(Functions(), new DurableSettings()).Replay(history).Problem.ShouldBeNull();
        }
    }

    private static DurableFunctions Functions() =>
        new DurableFunctions(new ServiceCollection().BuildServiceProvider()).AddClass(typeof(Ledger));

    private static DurableEngine Engine(LocalDatabase database, TimeProvider clock) =>
        new(
            database, clock, new ServiceCollection().BuildServiceProvider(), Functions(), new DurableSettings(),
            NullLoggerFactory.Instance);

    private static Process Child(string folder) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { "exec", typeof(KillTests).Assembly.Location, "ledger", folder },
        RedirectStandardOutput = true,
    })!;

    public static class Ledger
    {
        [Function("Ledger")]
        public static async Task<List<int>> Keep([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var steps = new List<int>();
            while (steps.Count < Steps)
            {
                var pair = await Task.WhenAll(
                    context.CallActivityAsync<int>("Step", steps.Count), context.CallActivityAsync<int>("Step", steps.Count + 1));
                steps.AddRange(pair);
                await context.CreateTimer(TimeSpan.FromMilliseconds(1), CancellationToken.None);
            }

            return steps;
        }

        [Function("Step")]
        public static int Step([ActivityTrigger] int number)
        {
            Console.WriteLine($"step {number}");
            return number;
        }
    }
}
