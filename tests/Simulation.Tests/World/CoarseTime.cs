namespace FunctionsCommerce.Simulation.Tests.World;

/// <summary>A clock that goes in steps.</summary>
internal sealed class CoarseTime(TimeProvider time) : TimeProvider
{
    public static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);

    public override DateTimeOffset GetUtcNow()
    {
        var now = time.GetUtcNow();
        return now.AddTicks(-(now.Ticks % Step.Ticks));
    }
}
