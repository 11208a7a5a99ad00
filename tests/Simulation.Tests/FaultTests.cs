using FunctionsCommerce.Simulation.Tests.History;
using FunctionsCommerce.Simulation.Tests.World;
using Xunit.Abstractions;

namespace FunctionsCommerce.Simulation.Tests;

/// <summary>The simulation finds what it is there for: each fault that is planted shows within so many histories, and without it they are as they
/// should be.</summary>
public sealed class FaultTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(nameof(Fault.SkippedETag), 50)]
    [InlineData(nameof(Fault.EarlyCompletion), 50)]
    [InlineData(nameof(Fault.BlindSweep), 50)]
    [InlineData(nameof(Fault.ReusedIds), 300)]
    [InlineData(nameof(Fault.WeakReads), 50)]
    [InlineData(nameof(Fault.ShortMessageIds), 100)]
    [InlineData(nameof(Fault.DroppedRefunds), 50)]
    public void A_planted_fault_is_found(string planted, int most)
    {
        var fault = Enum.Parse<Fault>(planted);
        for (var seed = 1; seed <= most; seed++)
        {
            var history = History.History.Of(seed, fault);
            if (HistoryRun.Run(history).Problem is { } problem)
            {
                output.WriteLine($"{fault}: found by history {seed}: {problem}");
                HistoryRun.Run(history with { Fault = Fault.None }).Problem.ShouldBeNull();
                return;
            }
        }

        Assert.Fail($"{most} histories did not find {fault}");
    }
}
