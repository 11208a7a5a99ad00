namespace FunctionsCommerce.Core.Shared;

/// <summary>Something the store cannot do without is out of reach or throttles beyond patience: answered with 503 and
/// Retry-After.</summary>
public abstract class DependencyUnavailableException(string message, Exception? inner) : Exception(message, inner)
{
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(5);
}
