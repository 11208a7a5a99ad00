using System.Net;
using System.Text;
using System.Text.Json;
using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Tests.Cosmos;
using Microsoft.Azure.Cosmos;

namespace FunctionsCommerce.Storage.Tests.Cosmos;

/// <summary>The tests' own endpoint answers what the apps and the official change-feed processor ask of Cosmos DB.</summary>
public sealed class CosmosEndpointTests
{
    [SkippableFact]
    public async Task Every_query_of_the_store_can_be_asked()
    {
        await using var open = await OpenCosmos.At((await CosmosEndpoint.Shared).ConnectionString);
        var address = new Uri((await CosmosEndpoint.Shared).ConnectionString.Split('=', ';')[1]);
        using var http = new HttpClient();
        var queries = (await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "cosmos-queries.sql")))
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => Sql(line.Trim())).ToList();

        var refused = new List<string>();
        foreach (var sql in queries)
        {
            using var request = new HttpRequestMessage(
                HttpMethod.Post, new Uri(address, $"dbs/{open.Database}/colls/{Containers.Customers}/docs"))
            {
                Content = new StringContent(JsonSerializer.Serialize(new { query = sql }), Encoding.UTF8, "application/query+json"),
                Headers = { { "x-ms-cosmos-is-query-plan-request", "True" } },
            };
            using var answer = await http.SendAsync(request);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                refused.Add($"{await answer.Content.ReadAsStringAsync()} {sql}");
            }
        }

        queries.Count.ShouldBeGreaterThan(50);
        refused.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task A_lease_is_kept_under_its_id()
    {
        await using var open = await OpenCosmos.At((await CosmosEndpoint.Shared).ConnectionString);
        using var client = new CosmosClient(
            (await CosmosEndpoint.Shared).ConnectionString,
            new CosmosClientOptions { ConnectionMode = ConnectionMode.Gateway, LimitToEndpoint = true });
        var leases = client.GetContainer(open.Database, CosmosDatabase.Leases);

        await leases.CreateItemAsync(new { id = "feed..0", LeaseToken = "0", Owner = "one" }, new PartitionKey("feed..0"));
        var kept = await leases.ReadItemAsync<JsonElement>("feed..0", new PartitionKey("feed..0"));
        var elsewhere = await Should.ThrowAsync<CosmosException>(
            () => leases.CreateItemAsync(new { id = "feed..1" }, new PartitionKey("feed..0")));

        kept.StatusCode.ShouldBe(HttpStatusCode.OK);
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    /// <summary>A line of the snapshot without what it says beside the query: "(count) SELECT … -- all".</summary>
    private static string Sql(string line) =>
        line[(line.StartsWith('(') ? line.IndexOf(')') + 2 : 0)..].Split(" -- ")[0].Replace("<number>", "1", StringComparison.Ordinal);

    private sealed class SkippableFactAttribute : FactAttribute
    {
        public SkippableFactAttribute() => Skip = CosmosEndpoint.Problem;
    }
}
