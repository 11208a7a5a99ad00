using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Simulation.Tests.History;
using FunctionsCommerce.Simulation.Tests.World;
using Xunit.Abstractions;

namespace FunctionsCommerce.Simulation.Tests;

/// <summary>The simulation finds what it is there for: each fault that is planted shows within so many histories, and the history that
/// shows it is as it should be without it. <c>SIMULATION_FAULTS=1</c> plants those, too, that take many.</summary>
public sealed class FaultTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(nameof(Fault.EarlyCompletion), "")]
    [InlineData(nameof(Fault.BlindSweep), "")]
    [InlineData(nameof(Fault.WeakReads), "")]
    [InlineData(nameof(Fault.DroppedRefunds), nameof(PendingReason.RefundPending))]
    public void A_planted_fault_is_found_at_once(string planted, string says) => Find(Enum.Parse<Fault>(planted), 20, says);

    [ManyHistoriesTheory]
    [InlineData(nameof(Fault.SkippedETag))]
    [InlineData(nameof(Fault.ReusedIds))]
    [InlineData(nameof(Fault.ShortMessageIds))]
    public void A_planted_fault_is_found(string planted) => Find(Enum.Parse<Fault>(planted), 2000, "");

    /// <param name="says">What the problem must be about: another one is none that the fault makes.</param>
    private void Find(Fault fault, int most, string says)
    {
        var gate = new Lock();
        var (found, problem) = (int.MaxValue, "");
        Parallel.For(1, most + 1, (seed, loop) =>
        {
            if (!loop.ShouldExitCurrentIteration && HistoryRun.Run(History.History.Of(seed, fault)).Problem is { } violation
                && violation.Contains(says, StringComparison.Ordinal))
            {
                loop.Break();
                lock (gate)
                {
                    (found, problem) = seed < found ? (seed, violation) : (found, problem);
                }
            }
        });

        found.ShouldBeLessThanOrEqualTo(most, $"{fault} was not found");
        output.WriteLine($"{fault}: found by history {found}: {problem}");
        HistoryRun.Run(History.History.Of(found, fault) with { Fault = Fault.None }).Problem.ShouldBeNull();
    }
}

/// <summary>Runs where <c>SIMULATION_FAULTS</c> is set.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ManyHistoriesTheoryAttribute : TheoryAttribute
{
    public ManyHistoriesTheoryAttribute()
    {
        if (Environment.GetEnvironmentVariable("SIMULATION_FAULTS") is not { Length: > 0 })
        {
            Skip = "Takes a minute: SIMULATION_FAULTS=1 runs it.";
        }
    }
}
