using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.Security;

/// <summary>A store that knows of which requests it keeps anything: each request carries a marker of its own in its texts.</summary>
internal sealed partial class MarkedStore(IDocumentStore store, ConcurrentDictionary<string, string> kept) : IDocumentStore
{
    public static string Marker(int request) => $"fz{request}z";

    public ValueTask<T?> Read<T>(string partition, string id, CancellationToken ct)
        where T : Document => store.Read<T>(partition, id, ct);

    public ValueTask<IReadOnlyList<T>> ReadMany<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken ct)
        where T : Document => store.ReadMany<T>(keys, ct);

    public ValueTask<IReadOnlyList<Document?>> ReadMany(string container, string partition, IReadOnlyList<string> ids, CancellationToken ct) =>
        store.ReadMany(container, partition, ids, ct);

    public ValueTask<Commit> Commit(Batch batch, CancellationToken ct)
    {
        // The answer of a request that may be repeated is kept as it was given, refusals and what they name with it.
        foreach (var document in batch.Writes.Select(write => write.Document).Where(document => document is not null and not OnceRecord))
        {
            foreach (Match match in Written().Matches(JsonSerializer.Serialize(document, document!.GetType())))
            {
                kept[match.Value] = document.Type;
            }
        }

        return store.Commit(batch, ct);
    }

    public ValueTask<QueryPage<TResult>> Query<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document => store.Query(query, ct);

    public ValueTask<long> Count<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document => store.Count(query, ct);

    public ValueTask<FeedPage> Changes(string container, string? continuation, int max, TimeSpan wait, CancellationToken ct) =>
        store.Changes(container, continuation, max, wait, ct);

    [GeneratedRegex(@"fz\d+z")]
    private static partial Regex Written();
}
