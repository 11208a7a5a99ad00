using System.Collections.Concurrent;
using System.Text.Json;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Storage.Tests.Conformance;

/// <summary>Counts what a store is asked, and the JSON bytes of the documents that are read and written.</summary>
internal sealed class CostRecorder(IDocumentStore store) : DelegatingStore(store)
{
    private readonly ConcurrentDictionary<string, int> operations = [];
    private long bytes;

    public string Operations => string.Join(", ", operations.Select(operation => $"{operation.Key}: {operation.Value}").Order(StringComparer.Ordinal));

    public long Bytes => bytes;

    public void Clear()
    {
        operations.Clear();
        bytes = 0;
    }

    public override async ValueTask<T?> Read<T>(string partition, string id, CancellationToken ct)
        where T : class
    {
        var document = await Inner.Read<T>(partition, id, ct);
        Record("read", [document]);
        return document;
    }

    public override async ValueTask<IReadOnlyList<Document?>> ReadMany(string container, string partition, IReadOnlyList<string> ids, CancellationToken ct)
    {
        var documents = await Inner.ReadMany(container, partition, ids, ct);
        Record("read_many", documents);
        return documents;
    }

    public override ValueTask<Commit> Commit(Batch batch, CancellationToken ct)
    {
        Record("commit", batch.Writes.Select(write => write.Document));
        return Inner.Commit(batch, ct);
    }

    public override ValueTask<QueryPage<TResult>> Query<T, TResult>(Query<T, TResult> query, CancellationToken ct)
    {
        Record("query", []);
        return Inner.Query(query, ct);
    }

    private void Record(string operation, IEnumerable<Document?> documents)
    {
        operations.AddOrUpdate(operation, 1, (_, known) => known + 1);
        var size = documents.OfType<Document>().Sum(document => JsonSerializer.SerializeToUtf8Bytes<object>(document, DocumentJson.Options).Length);
        Interlocked.Add(ref bytes, size);
    }
}
