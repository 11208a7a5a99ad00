using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Tests.Cosmos;

namespace FunctionsCommerce.Api.Tests.Faults;

/// <summary>A host over a Cosmos DB endpoint of its own, which fails over HTTP as the tests wish. Its patience is short.</summary>
internal sealed class FaultyCosmosHost(CosmosEndpoint endpoint) : IAsyncDisposable
{
    /// <summary>All but the change feed, which asks all the time.</summary>
    private static readonly string[] Requests = ["read", "query", "plan", "create", "replace", "upsert", "delete", "batch"];

    public StoreHost Store { get; } = new();

    public static async Task<FaultyCosmosHost> Start()
    {
        var endpoint = await CosmosEndpoint.Start();
        var host = new FaultyCosmosHost(endpoint);
        host.Store.Options = host.Store.Options with
        {
            Cosmos = new CosmosSettings
            {
                ConnectionString = endpoint.ConnectionString,
                ReadPatience = TimeSpan.FromSeconds(3),
                WritePatience = TimeSpan.FromSeconds(3),
                ThrottlePatience = TimeSpan.FromSeconds(1),
            },
        };
        await host.Store.InitializeAsync();
        return host;
    }

    /// <summary>What becomes of the next requests for documents.</summary>
    public Task Fail(CosmosEndpointFault fault) => endpoint.Inject(fault with { Kinds = fault.Kinds ?? Requests });

    public Task Heal() => endpoint.Inject();

    public async ValueTask DisposeAsync()
    {
        await Heal();
        await Store.DisposeAsync();
        endpoint.Dispose();
    }
}
