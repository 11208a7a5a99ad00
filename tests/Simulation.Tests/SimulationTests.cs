using System.Diagnostics;
using System.Globalization;
using FunctionsCommerce.Simulation.Tests.History;
using Xunit.Abstractions;

namespace FunctionsCommerce.Simulation.Tests;

/// <summary>Histories of several instances over a simulated Azure, each decided by its seed. <c>SIMULATION_HISTORIES</c> says how many,
/// <c>SIMULATION_SEED</c> where to begin; a failure prints its seed, the shortest history that fails alike, and the end of its log.</summary>
public sealed class SimulationTests(ITestOutputHelper output)
{
    private const int LogLines = 4000;
    private const int MostFailures = 20;
    private static readonly int First = Number("SIMULATION_SEED", 1);
    private static readonly TimeSpan Lag = TimeSpan.FromMilliseconds(Number("SIMULATION_LAG_MS", 0));

    [Fact]
    public void Whatever_happens_among_many_instances_money_goods_events_and_mails_add_up()
    {
        var (histories, watch, steps) = (Number("SIMULATION_HISTORIES", 200), Stopwatch.StartNew(), 0L);
        var failures = new List<(History.History History, string Problem)>();
        for (var seed = First; seed < First + histories && failures.Count < MostFailures; seed++)
        {
            var history = History.History.Of(seed);
            var outcome = HistoryRun.Run(history, Lag);
            steps += outcome.Steps;
            if (outcome.Problem is not null)
            {
                failures.Add((history, outcome.Problem));
            }
        }

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
        var (first, second, other) = (HistoryRun.Run(history), HistoryRun.Run(history, logLines: LogLines), HistoryRun.Run(History.History.Of(First + 1)));
        second.Trace.ShouldBe(first.Trace);
        second.Steps.ShouldBe(first.Steps);
        other.Trace.ShouldNotBe(first.Trace);
        output.WriteLine($"Seed {First}: {first.Steps} steps, trace {first.Trace:x}");
    }

    private static void Fail(List<(History.History History, string Problem)> failures)
    {
        var shortest = Shrink(failures[0].History, TimeSpan.FromSeconds(Number("SIMULATION_SHRINK_SECONDS", 60)));
        var shown = HistoryRun.Run(shortest, Lag, LogLines);
        if (Environment.GetEnvironmentVariable("SIMULATION_LOG") is { Length: > 0 } file)
        {
            File.WriteAllText(file, shown.Log);
        }

        var all = string.Join('\n', failures.Select(failure => $"SIMULATION_SEED={failure.History.Seed}: {failure.Problem}"));
        Assert.Fail($"{all}\nThe shortest history that fails of the first: {shown.Problem}\n{string.Join('\n', shortest.Operations)}");
    }

    private static History.History Shrink(History.History history, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        for (var shrunk = true; shrunk;)
        {
            shrunk = false;
            foreach (var shorter in history.Shorter())
            {
                if (watch.Elapsed > time)
                {
                    return history;
                }

                if (HistoryRun.Run(shorter, Lag).Problem is not null)
                {
                    (history, shrunk) = (shorter, true);
                    break;
                }
            }
        }

        return history;
    }

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var given) ? given : otherwise;
}
