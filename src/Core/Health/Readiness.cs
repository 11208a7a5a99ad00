namespace FunctionsCommerce.Core.Health;

/// <summary>What the probes found, by their names: <see cref="HealthProbe.Ok"/> or a few words.</summary>
/// <param name="IsReady">All that is required is there.</param>
public sealed record Readiness(bool IsReady, IReadOnlyDictionary<string, string> Checks)
{
    public const string Ready = "ready";
    public const string Degraded = "degraded";
    public const string Unavailable = "unavailable";

    public string Status => !IsReady ? Unavailable : Checks.Values.All(word => word == HealthProbe.Ok) ? Ready : Degraded;
}
