using System.Net;
using FunctionsCommerce.Core.Storage;
using Microsoft.Azure.Cosmos;

namespace FunctionsCommerce.Azure.Cosmos;

/// <summary>Makes the database and its containers where there is no Bicep: for LocalHost and tests.</summary>
public static class CosmosDatabase
{
    /// <summary>What documents of every container are partitioned by.</summary>
    public const string PartitionKey = "/partition";

    /// <summary>Where the change feeds' readers keep how far they are, by the lease's id.</summary>
    public const string Leases = "leases";

    public const string LeasePartitionKey = "/id";

    /// <summary>The time to live of each document counts; without one it stays.</summary>
    public const int OnlyTheirOwn = -1;

    /// <summary>Adds what is missing; leaves what is there.</summary>
    public static async Task CreateAsync(
        CosmosClient client, CosmosSettings settings, Func<string, IndexingPolicy> indexing, CancellationToken ct)
    {
        try
        {
            Database database = await client.CreateDatabaseIfNotExistsAsync(settings.Database, cancellationToken: ct);
            foreach (var name in Containers.All)
            {
                var container = new ContainerProperties(name, PartitionKey)
                {
                    DefaultTimeToLive = OnlyTheirOwn,
                    IndexingPolicy = indexing(name),
                };
                await database.CreateContainerIfNotExistsAsync(container, cancellationToken: ct);
            }

            // The change-feed processor gives its start-up lock a time to live: without one on the container a crash would hold the lock
            // for ever.
            var leases = new ContainerProperties(Leases, LeasePartitionKey) { DefaultTimeToLive = OnlyTheirOwn };
            await database.CreateContainerIfNotExistsAsync(leases, cancellationToken: ct);
        }
        catch (Exception problem) when (problem is HttpRequestException
            or CosmosException { StatusCode: >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout })
        {
            throw new StoreUnavailableException("Cosmos DB does not answer.", problem);
        }
    }
}
