using System.Diagnostics;
using System.Globalization;
using FunctionsCommerce.Simulation.Tests.History;
using Xunit.Abstractions;

namespace FunctionsCommerce.Simulation.Tests;

/// <summary>Histories of several instances over a simulated Azure, each decided by its seed. <c>SIMULATION_HISTORIES</c> says how many,
/// <c>SIMULATION_SEED</c> where to begin; a failure prints its seed, the shortest history that fails alike, and the end of its
/// log.</summary>
public sealed class SimulationTests(ITestOutputHelper output)
{
    private const int MostFailures = 20;
    private const int LogLines = 4000;
    private static readonly int First = Number("SIMULATION_SEED", 1);

    [Fact]
    public void Whatever_happens_among_many_instances_money_goods_events_and_mails_add_up()
    {
        var (histories, watch, steps) = (Number("SIMULATION_HISTORIES", 100), Stopwatch.StartNew(), 0L);
        var failures = new SortedDictionary<int, string>();
        Parallel.For(First, First + histories, (seed, loop) =>
        {
            var outcome = HistoryRun.Run(History.History.Of(seed));
            Interlocked.Add(ref steps, outcome.Steps);
            if (outcome.Problem is null)
            {
                return;
            }

            lock (failures)
            {
                failures[seed] = outcome.Problem;
                if (failures.Count >= MostFailures)
                {
                    loop.Stop();
                }
            }
        });

        output.WriteLine($"{histories} histories, {steps} steps in {watch.Elapsed.TotalSeconds:0.0} s");
        if (failures.Count > 0)
        {
            Fail(failures);
        }
    }

    [Fact]
    public void A_seed_is_a_history()
    {
        var history = History.History.Of(First);
        var (first, second, other) = (
            HistoryRun.Run(history), HistoryRun.Run(history, LogLines), HistoryRun.Run(History.History.Of(First + 1)));
        second.Trace.ShouldBe(first.Trace);
        second.Steps.ShouldBe(first.Steps);
        other.Trace.ShouldNotBe(first.Trace);
        output.WriteLine($"Seed {First}: {first.Steps} steps, trace {first.Trace:x}");
    }

    private static void Fail(SortedDictionary<int, string> failures)
    {
        var (seed, problem) = failures.First();
        var shortest = Shrinking.Shrink(History.History.Of(seed), problem, TimeSpan.FromSeconds(Number("SIMULATION_SHRINK_SECONDS", 60)));
        var shown = HistoryRun.Run(shortest, LogLines);
        if (Environment.GetEnvironmentVariable("SIMULATION_LOG") is { Length: > 0 } file)
        {
            File.WriteAllText(file, shown.Log);
        }

        var all = string.Join('\n', failures.Select(failure => $"SIMULATION_SEED={failure.Key}: {failure.Value}"));
        Assert.Fail($"{all}\nThe shortest history that fails as seed {seed}: {shown.Problem}\n{string.Join('\n', shortest.Operations)}");
    }

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var given) ? given : otherwise;
}
