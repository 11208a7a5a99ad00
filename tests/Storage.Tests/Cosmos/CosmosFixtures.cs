using System.Collections.ObjectModel;
using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Storage.Tests.Conformance;
using FunctionsCommerce.Tests.Cosmos;
using Microsoft.Azure.Cosmos;

namespace FunctionsCommerce.Storage.Tests.Cosmos;

/// <summary>The Cosmos store over the real SDK, against the endpoint that the tests start.</summary>
public sealed class CosmosFixture : IClockedStoreFixture, IAsyncLifetime
{
    private OpenCosmos? open;

    public static string? ReasonToSkip => CosmosEndpoint.Problem;

    public IDocumentStore Store => open!.Store;

    public void Advance(TimeSpan by) =>
        Task.Run(async () => await (await CosmosEndpoint.Shared).Advance(open!.Database, by)).GetAwaiter().GetResult();

    public async Task InitializeAsync() => open = await OpenCosmos.At((await CosmosEndpoint.Shared).ConnectionString);

    public Task DisposeAsync() => open?.DisposeAsync().AsTask() ?? Task.CompletedTask;
}

/// <summary>The same against the official emulator or an account, where <c>COSMOS_ENDPOINT</c> holds its connection string.</summary>
public sealed class AccountFixture : IStoreFixture, IAsyncLifetime
{
    private OpenCosmos? open;

    public static string? ReasonToSkip => string.IsNullOrEmpty(ConnectionString) ? "COSMOS_ENDPOINT holds no connection string." : null;

    public IDocumentStore Store => open!.Store;

    private static string? ConnectionString => Environment.GetEnvironmentVariable("COSMOS_ENDPOINT");

    // Also called for a class of which every test is skipped.
    public async Task InitializeAsync() => open = ReasonToSkip is null ? await OpenCosmos.At(ConnectionString!) : null;

    public Task DisposeAsync() => open?.DisposeAsync().AsTask() ?? Task.CompletedTask;
}

/// <summary>A database of its own, which goes when the tests are done with it.</summary>
internal sealed class OpenCosmos : IAsyncDisposable
{
    private readonly CosmosClient client;
    private readonly CosmosSettings settings;

    private OpenCosmos(CosmosClient client, CosmosSettings settings)
    {
        this.client = client;
        this.settings = settings;
        Store = new CosmosStore(client, settings);
    }

    public CosmosStore Store { get; }

    public string Database => settings.Database;

    public static async Task<OpenCosmos> At(string connectionString, Func<CosmosSettings, CosmosSettings>? change = null)
    {
        var settings = new CosmosSettings { ConnectionString = connectionString, Database = $"test-{Guid.NewGuid():n}" };
        settings = change?.Invoke(settings) ?? settings;
        settings.Problem().ShouldBeNull();
        var client = CosmosClients.Create(settings, null);
        await CosmosDatabase.CreateAsync(client, settings, _ => EverythingIndexed(), CancellationToken.None);
        return new OpenCosmos(client, settings);
    }

    public async ValueTask DisposeAsync()
    {
        await client.GetDatabase(settings.Database).DeleteAsync();
        client.Dispose();
    }

    /// <summary>The suite sorts by fields that the store's own queries never sort by.</summary>
    private static IndexingPolicy EverythingIndexed() => new()
    {
        IncludedPaths = { new IncludedPath { Path = "/*" } },
        CompositeIndexes =
        {
            new Collection<CompositePath>
            {
                new() { Path = "/stock", Order = CompositePathSortOrder.Ascending },
                new() { Path = "/price", Order = CompositePathSortOrder.Descending },
            },
        },
    };
}
