using System.Net;
using FunctionsCommerce.Core.Storage;
using Microsoft.Azure.Cosmos;

namespace FunctionsCommerce.Azure.Cosmos;

public sealed partial class CosmosStore
{
    private static readonly Commit Nothing = new(CommitStatus.Committed, -1, []);

    public async ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var container = Named(batch.Container);
        foreach (var write in batch.Writes)
        {
            if (write.Document?.Ttl <= 0)
            {
                throw new ArgumentException($"{write.Document.Type} {write.Id} cannot live {write.Document.Ttl} seconds.", nameof(batch));
            }
        }

        var key = new PartitionKey(batch.Partition);
        return batch.Writes switch
        {
            [] => Nothing,
            [var write] => await calls.WriteAsync(NameOf(write.Kind), container.Id, token => OneAsync(container, key, write, token), ct),
            _ => await calls.WriteAsync("batch", container.Id, token => TogetherAsync(container, key, batch.Writes, token), ct),
        };
    }

    /// <summary>A single write needs no batch, which costs more.</summary>
    private static async Task<Commit> OneAsync(Container container, PartitionKey key, Write write, CancellationToken ct)
    {
        var options = new ItemRequestOptions { EnableContentResponseOnWrite = false, IfMatchEtag = write.ETag };
        var id = CosmosIds.Escape(write.Id);
        using var json = write.Document is null ? null : CosmosJson.Write(write.Document);
        using var response = write.Kind switch
        {
            WriteKind.Create => await container.CreateItemStreamAsync(json, key, options, ct),
            WriteKind.Replace => await container.ReplaceItemStreamAsync(json, id, key, options, ct),
            WriteKind.Upsert => await container.UpsertItemStreamAsync(json, key, options, ct),
            WriteKind.Delete => await container.DeleteItemStreamAsync(id, key, options, ct),
        };
        CosmosCharges.Record(NameOf(write.Kind), container.Id, response.Headers.RequestCharge);
        if (response.IsSuccessStatusCode)
        {
            return new Commit(CommitStatus.Committed, -1, [write.Kind == WriteKind.Delete ? "" : response.Headers.ETag]);
        }

        return StatusOf(write, response.StatusCode) is { } status
            && (status != CommitStatus.Missing || CosmosFault.IsMissingDocument(response.StatusCode, response.Headers))
            ? new Commit(status, 0, [])
            : throw CosmosFault.Of(response);
    }

    private static async Task<Commit> TogetherAsync(
        Container container, PartitionKey key, IReadOnlyList<Write> writes, CancellationToken ct)
    {
        using var response = await Prepare(container, key, writes).ExecuteAsync(ct);
        CosmosCharges.Record("batch", container.Id, response.RequestCharge);
        if (response.IsSuccessStatusCode)
        {
            return new Commit(
                CommitStatus.Committed, -1, [.. response.Select((result, i) => writes[i].Kind == WriteKind.Delete ? "" : result.ETag)]);
        }

        // Of a batch that failed, one write says why; all others depend on it.
        for (var i = 0; i < response.Count; i++)
        {
            if (response[i].StatusCode != HttpStatusCode.FailedDependency && StatusOf(writes[i], response[i].StatusCode) is { } status)
            {
                return new Commit(status, i, []);
            }
        }

        throw CosmosFault.Of(response.StatusCode, response.Headers, response.ErrorMessage);
    }

    private static TransactionalBatch Prepare(Container container, PartitionKey key, IReadOnlyList<Write> writes)
    {
        var batch = container.CreateTransactionalBatch(key);
        foreach (var write in writes)
        {
            var options = new TransactionalBatchItemRequestOptions { EnableContentResponseOnWrite = false, IfMatchEtag = write.ETag };
            var id = CosmosIds.Escape(write.Id);
            _ = write.Kind switch
            {
                WriteKind.Create => batch.CreateItemStream(CosmosJson.Write(write.Document!), options),
                WriteKind.Replace => batch.ReplaceItemStream(id, CosmosJson.Write(write.Document!), options),
                WriteKind.Upsert => batch.UpsertItemStream(CosmosJson.Write(write.Document!), options),
                WriteKind.Delete => batch.DeleteItem(id, options),
            };
        }

        return batch;
    }

    /// <summary>The refusals that callers reckon with; null for all else.</summary>
    private static CommitStatus? StatusOf(Write write, HttpStatusCode status) => (write.Kind, status) switch
    {
        (WriteKind.Create, HttpStatusCode.Conflict) => CommitStatus.Exists,
        (WriteKind.Replace or WriteKind.Delete, HttpStatusCode.PreconditionFailed) => CommitStatus.Changed,
        (WriteKind.Replace or WriteKind.Delete, HttpStatusCode.NotFound) => CommitStatus.Missing,
        _ => null,
    };

    private static string NameOf(WriteKind kind) => kind switch
    {
        WriteKind.Create => "create",
        WriteKind.Replace => "replace",
        WriteKind.Upsert => "upsert",
        WriteKind.Delete => "delete",
    };
}
