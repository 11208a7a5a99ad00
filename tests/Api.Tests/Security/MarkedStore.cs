using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.Security;

/// <summary>A store that knows of which requests it keeps anything: each request carries a marker of its own in its texts.</summary>
internal sealed partial class MarkedStore(IDocumentStore store, ConcurrentDictionary<string, string> kept) : DelegatingDocumentStore(store)
{
    public static string Marker(int request) => $"fz{request}z";

    public override ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct)
    {
        // The answer of a request that may be repeated is kept as it was given, refusals and what they name with it.
        foreach (var document in batch.Writes.Select(write => write.Document)
            .Where(document => document is not null and not IdempotencyRecord))
        {
            foreach (Match match in Written().Matches(JsonSerializer.Serialize(document, document!.GetType())))
            {
                kept[match.Value] = document.Type;
            }
        }

        return Inner.CommitAsync(batch, ct);
    }

    [GeneratedRegex(@"fz\d+z")]
    private static partial Regex Written();
}
