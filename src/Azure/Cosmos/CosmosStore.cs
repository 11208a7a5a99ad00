using FunctionsCommerce.Core.Storage;
using Microsoft.Azure.Cosmos;

namespace FunctionsCommerce.Azure.Cosmos;

/// <summary>The document store in Azure: one Cosmos DB container for each of <see cref="Containers.All"/>, partitioned by
/// <c>/partition</c>.</summary>
/// <remarks>The containers are made by Bicep (or <see cref="CosmosDatabase"/>). What each operation costs is in the metric
/// <c>cosmos.request_charge</c>.</remarks>
public sealed partial class CosmosStore : IDocumentStore
{
    private readonly Dictionary<string, Container> containers;
    private readonly CosmosCalls calls;

    public CosmosStore(CosmosClient client, CosmosSettings settings)
    {
        calls = new CosmosCalls(settings);
        containers = Containers.All.ToDictionary(name => name, name => client.GetContainer(settings.Database, name));
    }

    public async ValueTask<T?> ReadAsync<T>(string partition, string id, CancellationToken ct)
        where T : Document
    {
        var container = Named(CosmosTypes<T>.Home);
        var (itemId, key) = (CosmosIds.Escape(id), new PartitionKey(partition));
        return await calls.ReadAsync("read", container.Id, CallAsync, ct);

        async Task<T?> CallAsync(CancellationToken token)
        {
            using var response = await container.ReadItemStreamAsync(itemId, key, cancellationToken: token);
            CosmosCharges.Record("read", container.Id, response.Headers.RequestCharge);
            return response.IsSuccessStatusCode ? CosmosJson.Read(response.Content) as T
                : CosmosFault.IsMissingDocument(response.StatusCode, response.Headers) ? null
                : throw CosmosFault.Of(response);
        }
    }

    public async ValueTask<IReadOnlyList<T>> ReadManyAsync<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken ct)
        where T : Document
    {
        switch (keys.Count)
        {
            case 0:
                return [];
            case 1:
                var only = keys.First();
                return await ReadAsync<T>(only.Partition, only.Id, ct) is { } document ? [document] : [];
        }

        var found = await FindAsync(Named(CosmosTypes<T>.Home), keys, ct);
        return [.. keys.Select(key => found.GetValueOrDefault(key)).OfType<T>()];
    }

    public async ValueTask<IReadOnlyList<Document?>> ReadManyAsync(
        string container, string partition, IReadOnlyList<string> ids, CancellationToken ct)
    {
        var home = Named(container);
        var keys = ids.Select(id => new DocumentKey(partition, id)).ToList();
        var found = keys.Count == 0 ? [] : await FindAsync(home, keys, ct);
        return [.. keys.Select(found.GetValueOrDefault)];
    }

    private async Task<Dictionary<DocumentKey, Document>> FindAsync(
        Container container, IReadOnlyCollection<DocumentKey> keys, CancellationToken ct)
    {
        var items = keys.Distinct().Select(key => (CosmosIds.Escape(key.Id), new PartitionKey(key.Partition))).ToList();
        return await calls.ReadAsync("read_many", container.Id, CallAsync, ct);

        async Task<Dictionary<DocumentKey, Document>> CallAsync(CancellationToken token)
        {
            using var response = await container.ReadManyItemsStreamAsync(items, cancellationToken: token);
            CosmosCharges.Record("read_many", container.Id, response.Headers.RequestCharge);
            return response.IsSuccessStatusCode
                ? CosmosJson.ReadPage<Document?>(response.Content)
                    .OfType<Document>()
                    .ToDictionary(document => new DocumentKey(document.Partition, document.Id))
                : throw CosmosFault.Of(response);
        }
    }

    private Container Named(string container) =>
        containers.GetValueOrDefault(container) ?? throw new ArgumentException($"There is no container '{container}'.", nameof(container));
}
