namespace FunctionsCommerce.Core.Health;

/// <summary>One thing the store depends on.</summary>
/// <param name="IsRequired">Without it the instance cannot serve: readiness is then 503. Without the others it is degraded and goes
/// on.</param>
/// <param name="Check">Answers null when all is well, else a few words. They are public: no address, no name of a resource, no
/// secret.</param>
public sealed record HealthProbe(string Name, bool IsRequired, Func<CancellationToken, ValueTask<string?>> Check)
{
    public const string Ok = "ok";
}
