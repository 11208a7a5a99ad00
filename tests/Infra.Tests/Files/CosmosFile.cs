using System.Text.Json.Nodes;
using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Infra.Tests.Code;
using Microsoft.Azure.Cosmos;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Infra.Tests.Files;

/// <summary>The containers as Bicep reads them.</summary>
internal static class CosmosFile
{
    public static JsonObject Write()
    {
        var leases = CodeApp.All.SelectMany(app => app.Triggers<CosmosDBTriggerAttribute>())
            .Select(trigger => trigger.LeaseContainerName!)
            .Distinct();
        return new JsonObject
        {
            ["database"] = CosmosSettings.DefaultDatabase,
            ["containers"] = new JsonArray(
            [
                .. Containers.All.Select(name => Container(
                    name, CosmosDatabase.PartitionKey,
                    new JsonObject { ["defaultTtl"] = CosmosDatabase.OnlyTheirOwn, ["indexingPolicy"] = Indexing(name) })),
                .. leases.Select(
                    name => Container(
                        name, CosmosDatabase.LeasePartitionKey, new JsonObject { ["defaultTtl"] = CosmosDatabase.OnlyTheirOwn })),
            ]),
        };
    }

    public static JsonObject Indexing(string container)
    {
        var policy = CosmosIndexing.Of(container);
        return new JsonObject
        {
            ["indexingMode"] = "consistent",
            ["automatic"] = policy.Automatic,
            ["includedPaths"] = new JsonArray([.. policy.IncludedPaths.Select(included => new JsonObject { ["path"] = included.Path })]),
            ["excludedPaths"] = new JsonArray([.. policy.ExcludedPaths.Select(excluded => new JsonObject { ["path"] = excluded.Path })]),
            ["compositeIndexes"] = new JsonArray([.. policy.CompositeIndexes.Select(paths => new JsonArray([.. paths.Select(Composite)]))]),
        };
    }

    private static JsonObject Composite(CompositePath path) => new()
    {
        ["path"] = path.Path,
        ["order"] = path.Order == CompositePathSortOrder.Descending ? "descending" : "ascending",
    };

    private static JsonObject Container(string name, string partitionKey, JsonObject properties) =>
        new() { ["name"] = name, ["partitionKey"] = partitionKey, ["properties"] = properties };
}
