using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Tests.Cosmos;

namespace FunctionsCommerce.Api.Tests;

/// <summary>Where the hosts of this suite keep their documents: each in a database of its own, at <c>COSMOS_ENDPOINT</c> (the connection
/// string of an emulator or account) where it is given, else at the endpoint that the tests start.</summary>
internal static class TestStore
{
    private static readonly string? Given = Environment.GetEnvironmentVariable("COSMOS_ENDPOINT") is { Length: > 0 } given ? given : null;

    private static readonly bool IsWanted = Environment.GetEnvironmentVariable("TEST_COSMOS") == "1";

    /// <summary>A machine that builds and tests at the same time is slow, and that is no outage.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Why there is none; null when there is.</summary>
    public static string? Problem => Given is not null ? null
        : IsWanted ? CosmosEndpoint.Problem
        : "TEST_COSMOS=1 runs these tests over Cosmos DB's protocol: they take both cores of a small machine for three minutes.";

    /// <summary>Why documents do not expire when a test says so; null when they do.</summary>
    public static string? ClockProblem => Given is null ? null : "The clock of the account at COSMOS_ENDPOINT is not the tests' to move.";

    public static async Task<CosmosSettings?> Open()
    {
        // The fixtures of skipped tests are made all the same.
        if (Problem is not null)
        {
            return null;
        }

        var connectionString = Given ?? (await CosmosEndpoint.Shared).ConnectionString;
        return new CosmosSettings
        {
            ConnectionString = connectionString,
            Database = $"test-{Guid.NewGuid():n}",
            ReadPatience = Patience,
            WritePatience = Patience,
        };
    }

    public static async Task Advance(CosmosSettings settings, TimeSpan by)
    {
        if (Given is null)
        {
            await (await CosmosEndpoint.Shared).Advance(settings.Database, by);
        }
    }

    /// <summary>Leaves nothing behind.</summary>
    public static async Task Close(CosmosSettings settings)
    {
        using var client = CosmosClients.Create(settings, null);
        using var answer = await client.GetDatabase(settings.Database).DeleteStreamAsync();
    }
}
