using System.Net;
using FunctionsCommerce.Core.Storage;
using Microsoft.Azure.Cosmos;

namespace FunctionsCommerce.Azure.Cosmos;

/// <summary>Makes the database and its containers where there is no Bicep: for LocalHost and tests.</summary>
public static class CosmosDatabase
{
    /// <summary>Adds what is missing; leaves what is there.</summary>
    public static async Task Create(CosmosClient client, CosmosSettings settings, Func<string, IndexingPolicy> indexing, CancellationToken ct)
    {
        try
        {
            Database database = await client.CreateDatabaseIfNotExistsAsync(settings.Database, cancellationToken: ct);
            foreach (var name in Containers.All)
            {
                // The time to live of each document counts; without one it stays.
                var container = new ContainerProperties(name, "/partition") { DefaultTimeToLive = -1, IndexingPolicy = indexing(name) };
                await database.CreateContainerIfNotExistsAsync(container, cancellationToken: ct);
            }
        }
        catch (Exception problem) when (problem is HttpRequestException or CosmosException { StatusCode: >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout })
        {
            throw new StoreUnavailableException("Cosmos DB does not answer.", problem);
        }
    }
}
