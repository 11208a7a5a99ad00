using System.Collections.Concurrent;
using System.Text.Json;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Storage.Tests.Conformance;

/// <summary>Counts what a store is asked, and the JSON bytes of the documents that are read and written.</summary>
internal sealed class CostRecorder(IDocumentStore store) : DelegatingDocumentStore(store)
{
    private readonly ConcurrentDictionary<string, int> operations = [];
    private long bytes;

    public string Operations =>
        string.Join(", ", operations.Select(operation => $"{operation.Key}: {operation.Value}").Order(StringComparer.Ordinal));

    public long Bytes => bytes;

    public void Clear()
    {
        operations.Clear();
        bytes = 0;
    }

    public override async ValueTask<T?> ReadAsync<T>(string partition, string id, CancellationToken ct)
        where T : class
    {
        var document = await Inner.ReadAsync<T>(partition, id, ct);
        Record("read", [document]);
        return document;
    }

    public override async ValueTask<IReadOnlyList<Document?>> ReadManyAsync(
        string container, string partition, IReadOnlyList<string> ids, CancellationToken ct)
    {
        var documents = await Inner.ReadManyAsync(container, partition, ids, ct);
        Record("read_many", documents);
        return documents;
    }

    public override ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct)
    {
        Record("commit", batch.Writes.Select(write => write.Document));
        return Inner.CommitAsync(batch, ct);
    }

    public override ValueTask<QueryPage<TResult>> QueryAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
    {
        Record("query", []);
        return Inner.QueryAsync(query, ct);
    }

    private void Record(string operation, IEnumerable<Document?> documents)
    {
        operations.AddOrUpdate(operation, 1, (_, known) => known + 1);
        var size = documents.OfType<Document>()
            .Sum(document => JsonSerializer.SerializeToUtf8Bytes<object>(document, DocumentJson.Options).Length);
        Interlocked.Add(ref bytes, size);
    }
}
