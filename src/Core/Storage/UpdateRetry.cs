using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Storage;

/// <summary>Others kept changing the same documents until the tries of an update were used up: answered with 503 and Retry-After.
/// Nothing was written.</summary>
public sealed class StoreContentionException(string message) : DependencyUnavailableException(message, null);

/// <summary>How often and for how long an update is tried again when others change its documents.</summary>
/// <remarks>The first retries come at once, as most conflicts are over by then. After that the pauses grow and are random, so that callers
/// that collided once do not collide again. 100 tries or 10 seconds let some hundred callers change one document, one after the
/// other.</remarks>
public sealed record UpdateRetry(TimeProvider Time)
{
    /// <summary>The system's clock: pauses are about threads and networks, not about the store's time.</summary>
    public static UpdateRetry Default { get; internal set; } = new(TimeProvider.System);

    /// <summary>From 0 to 1: how much of a pause's bound is waited.</summary>
    public Func<double> Random { get; init; } = System.Random.Shared.NextDouble;

    public int MaxAttempts { get; init; } = 100;

    public TimeSpan MaxElapsed { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Retries without a pause.</summary>
    public int ImmediateRetries { get; init; } = 3;

    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(4);

    public TimeSpan MaxPause { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>As many tries in a row that fail at the same version of a document mean that it is not read again inside the try.</summary>
    public int MaxStale { get; init; } = 10;

    /// <summary>Random, between nothing and a bound that doubles with each attempt.</summary>
    /// <param name="attempt">The number of the attempt that failed, from 1.</param>
    public TimeSpan PauseAfter(int attempt)
    {
        if (attempt <= ImmediateRetries)
        {
            return TimeSpan.Zero;
        }

        var bound = FirstPause * Math.Pow(2, Math.Min(attempt - ImmediateRetries - 1, 30));
        return (bound < MaxPause ? bound : MaxPause) * Random();
    }
}
