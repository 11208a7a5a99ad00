using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Tests.Cosmos;

namespace FunctionsCommerce.Api.Tests.Faults;

/// <summary>A host over a Cosmos DB endpoint of its own, which fails over HTTP as the tests wish.</summary>
internal sealed class FaultyCosmosHost(CosmosEndpoint endpoint) : IAsyncDisposable
{
    /// <summary>All but the change feed, which asks all the time.</summary>
    private static readonly string[] Requests = ["read", "query", "plan", "create", "replace", "upsert", "delete", "batch"];

    public StoreHost Store { get; } = new();

    /// <param name="patience">How long an operation may take: short where a slow store is to be noticed, long where the machine may be
    /// slow.</param>
    public static async Task<FaultyCosmosHost> Start(TimeSpan patience)
    {
        var endpoint = await CosmosEndpoint.Start();
        var host = new FaultyCosmosHost(endpoint);
        host.Store.Options = host.Store.Options with
        {
            Cosmos = new CosmosSettings
            {
                ConnectionString = endpoint.ConnectionString,
                ReadPatience = patience,
                WritePatience = patience,
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
