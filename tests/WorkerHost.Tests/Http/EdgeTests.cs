using Xunit.Abstractions;

namespace FunctionsCommerce.WorkerHost.Tests.Http;

/// <summary>What HTTP itself can ask of the app that Azure runs is answered as by LocalHost.</summary>
[Collection(nameof(Pair))]
public sealed class EdgeTests(Pair pair, ITestOutputHelper output)
{
    [WorkerFact]
    public async Task Whatever_comes_is_answered_as_by_LocalHost()
    {
        List<string> differences = [];
        var count = 0;
        foreach (var (name, make) in new EdgeCases(pair.Seed).All())
        {
            var (local, worker) = await pair.Send(make);
            count++;
            output.WriteLine($"{name}: {local.Status}");
            differences.AddRange(
                Difference.Between(local, worker)
                    .Where(difference => !KnownDifferences.Explains(name, difference))
                    .Select(difference => $"{name}: {difference}"));
        }

        output.WriteLine($"{count} requests");
        differences.ShouldBeEmpty(string.Join('\n', differences.Take(40)));
    }

    [WorkerFact]
    public void It_starts_soon_and_needs_little_memory()
    {
        output.WriteLine(
            $"Functions.Http: {pair.App.Functions.Count} functions loaded after {pair.App.LoadTime.TotalSeconds:0.0} s, first answer after {pair.FirstAnswer.TotalSeconds:0.0} s, {pair.App.MemoryInMb} MB");
        pair.App.Functions.Count.ShouldBeGreaterThan(200);
        pair.App.MemoryInMb.ShouldBeLessThan(450);
    }
}
