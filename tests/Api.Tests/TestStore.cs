using FunctionsCommerce.Azure.Cosmos;

namespace FunctionsCommerce.Api.Tests;

/// <summary>Where the hosts of this suite keep their documents: in their data folders. (Api.Cosmos.Tests has another.)</summary>
internal static class TestStore
{
    public static Task<CosmosSettings?> Open() => Task.FromResult<CosmosSettings?>(null);

    /// <summary>Documents expire by the host's clock.</summary>
    public static string? ClockProblem => null;

    public static Task Advance(CosmosSettings settings, TimeSpan by) =>
        throw new ArgumentException($"{settings.Database} was not opened here.", nameof(settings));

    public static Task Close(CosmosSettings settings) =>
        throw new ArgumentException($"{settings.Database} was not opened here.", nameof(settings));
}
