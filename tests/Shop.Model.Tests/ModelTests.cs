using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace FunctionsCommerce.Shop.Model.Tests;

/// <summary>Random histories of the shop against a simple model of it. <c>MODEL_OPERATIONS</c> says how many operations,
/// <c>MODEL_SEED</c> where to begin; a failure prints the seed of its history and the shortest one that was found to fail.</summary>
public sealed class ModelTests(ITestOutputHelper output)
{
    private const int Length = 100;

    private static readonly Lock Files = new();

    /// <summary>How long a shorter history is searched for.</summary>
    private static readonly TimeSpan ShrinkTime = TimeSpan.FromSeconds(Number("MODEL_SHRINK_SECONDS", 240));

    [ModelFact]
    public async Task Whatever_happens_money_stock_and_figures_are_what_the_model_says()
    {
        var (operations, first) = (Number("MODEL_OPERATIONS", 2_000), (ulong)Number("MODEL_SEED", 1));
        var watch = Stopwatch.StartNew();
        var done = 0;
        ConcurrentQueue<(ulong Seed, Operation[] History, string Problem)> failed = [];
        var starts = Enumerable.Range(0, (operations + Length - 1) / Length).Select(number => number * Length);
        await Parallel.ForEachAsync(starts, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (start, _) =>
        {
            if (!failed.IsEmpty)
            {
                return;
            }

            var seed = first + (ulong)(start / Length);
            var history = Generate(seed, Math.Min(Length, operations - start));
            if (await RunAsync(history) is { } problem)
            {
                failed.Enqueue((seed, history, problem));
            }

            Progress($"{Interlocked.Add(ref done, history.Length)} operations, seed {seed}, {watch.Elapsed.TotalSeconds:0} s");
        });
        if (failed.TryDequeue(out var failure))
        {
            var (shortest, shown) = await ShrinkAsync(failure.History, failure.Problem);
            Assert.Fail(
                $"MODEL_SEED={failure.Seed} after {done} operations.\n{shown}\nThe shortest history that fails:\n{string.Join('\n', shortest.Select(step => step.ToString()))}\nAt first: {failure.Problem}");
        }

        output.WriteLine($"{operations} operations in {watch.Elapsed.TotalSeconds:0} s");
    }

    private static Operation[] Generate(ulong seed, int length) =>
        Gen.Sample(Histories.Step.ArrayOf(length), 1, new Rnd(seed), 1).First();

    private static async Task<string?> RunAsync(Operation[] history)
    {
        var run = new HistoryRun();
        try
        {
            await run.RunAsync(history);
            return null;
        }
        catch (Exception e)
        {
            return $"{e.Message}\n{e.StackTrace}\nLog:\n{run.Log}";
        }
        finally
        {
            await run.DisposeAsync();
            Append("MODEL_LOG", run.Log.ToString());
        }
    }

    private async Task<(Operation[] History, string Problem)> ShrinkAsync(Operation[] history, string problem)
    {
        var end = TimeProvider.System.GetUtcNow() + ShrinkTime;
        for (var shrunk = true; shrunk;)
        {
            shrunk = false;
            foreach (var shorter in Histories.Shorter(history, end))
            {
                if (await RunAsync(shorter) is { } same)
                {
                    (history, problem, shrunk) = (shorter, same, true);
                    break;
                }
            }
        }

        return (history, problem);
    }

    private static void Progress(string text) => Append("MODEL_PROGRESS", text + "\n");

    private static void Append(string variable, string text)
    {
        if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } file)
        {
            lock (Files)
            {
                File.AppendAllText(file, text);
            }
        }
    }

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var given) ? given : otherwise;
}
