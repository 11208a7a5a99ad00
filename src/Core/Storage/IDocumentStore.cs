using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Storage;

/// <summary>Where a document is.</summary>
public readonly record struct DocumentKey(string Partition, string Id);

/// <summary>Some results of a query; <see cref="Continuation"/> is null on the last page.</summary>
public sealed record QueryPage<T>(IReadOnlyList<T> Items, string? Continuation);

/// <summary>Changed documents in order of change, the newest version of each; <see cref="Continuation"/> is where to go on.</summary>
public sealed record FeedPage(IReadOnlyList<Document> Documents, string Continuation);

/// <summary>A LINQ query that Cosmos can translate, over documents of one type.</summary>
/// <param name="Shape">Filters, ordering, projection, Skip and Take.</param>
/// <param name="Partition">One partition, or null for all (costly: never on a hot route).</param>
public sealed record Query<T, TResult>(Func<IQueryable<T>, IQueryable<TResult>> Shape, string? Partition = null)
    where T : Document
{
    /// <summary>Most results in one page.</summary>
    public int PageSize { get; init; } = 100;

    /// <summary>From <see cref="QueryPage{T}.Continuation"/> of the page before.</summary>
    public string? Continuation { get; init; }

    /// <summary>Where to look for a type of <see cref="Containers.Any"/>; other types know their container.</summary>
    public string? Container { get; init; }
}

/// <summary>The document store: Cosmos DB in Azure, SQLite-backed memory in LocalHost. Both pass one conformance suite.</summary>
/// <remarks>Reads see all committed batches. A batch is durable when <see cref="CommitAsync"/> answers.
/// Outages throw <see cref="StoreUnavailableException"/>; everything expected is a result.</remarks>
public interface IDocumentStore
{
    /// <summary>A point read; null when there is no such document of that type (or it expired).</summary>
    ValueTask<T?> ReadAsync<T>(string partition, string id, CancellationToken ct)
        where T : Document;

    /// <summary>Point reads together; documents that do not exist are left out, the rest come in the order of the keys.</summary>
    ValueTask<IReadOnlyList<T>> ReadManyAsync<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken ct)
        where T : Document;

    /// <summary>Point reads of documents of any types in one partition, together: one answer per id, null where there is none.</summary>
    ValueTask<IReadOnlyList<Document?>> ReadManyAsync(string container, string partition, IReadOnlyList<string> ids, CancellationToken ct);

    /// <summary>All writes or none. A failed condition is a status, not an exception.</summary>
    ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct);

    ValueTask<QueryPage<TResult>> QueryAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document;

    /// <summary>How many results the query has in all; <c>PageSize</c> and <c>Continuation</c> do not matter.</summary>
    ValueTask<long> CountAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document;

    /// <summary>What changed in a container since <paramref name="continuation"/> (null: from the beginning;
    /// <see cref="ChangeFeed.Now"/>: from now on). Waits up to <paramref name="wait"/> for the first change. Deletes do not show.
    /// Only durable changes show.</summary>
    ValueTask<FeedPage> ChangesAsync(string container, string? continuation, int max, TimeSpan wait, CancellationToken ct);
}

/// <summary>Positions in a change feed that need no reading first.</summary>
public static class ChangeFeed
{
    public const string Now = "now";
}

/// <summary>The store is out of reach or throttles beyond patience: answered with 503 and Retry-After.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : DependencyUnavailableException(message, inner);
