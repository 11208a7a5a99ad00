using System.Net;
using FunctionsCommerce.Core.Storage;
using Microsoft.Azure.Cosmos;
using Microsoft.Azure.Cosmos.Linq;

namespace FunctionsCommerce.Azure.Cosmos;

public sealed partial class CosmosStore
{
    public async ValueTask<QueryPage<TResult>> QueryAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageSize, 1);
        var container = HomeOf(query);
        var items = new List<TResult>();
        var continuation = query.Continuation;

        // Cosmos ends a page early when it has worked long enough, or where a partition ends; here a page is full unless it is the last.
        do
        {
            var (position, room) = (continuation, query.PageSize - items.Count);
            var part = await calls.ReadAsync("query", container.Id, token => PartAsync(container, query, position, room, token), ct);
            items.AddRange(part.Items);
            continuation = part.Continuation;
        }
        while (continuation is not null && items.Count < query.PageSize);

        return new QueryPage<TResult>(items, continuation);
    }

    public async ValueTask<long> CountAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document
    {
        var container = HomeOf(query);
        return await calls.ReadAsync("count", container.Id, CallAsync, ct);

        async Task<long> CallAsync(CancellationToken token)
        {
            var response = await Counted(container, query).CountAsync(token);
            CosmosCharges.Record("count", container.Id, response.RequestCharge);
            return response.Resource;
        }
    }

    /// <summary>The query as Cosmos gets it. Needs no server.</summary>
    internal string Translate<T, TResult>(Query<T, TResult> query)
        where T : Document => Shaped(HomeOf(query), query, null, -1).ToQueryDefinition().QueryText;

    /// <summary>What is counted, as Cosmos gets it.</summary>
    internal string TranslateCount<T, TResult>(Query<T, TResult> query)
        where T : Document => Counted(HomeOf(query), query).ToQueryDefinition().QueryText;

    private static async Task<QueryPage<TResult>> PartAsync<T, TResult>(
        Container container, Query<T, TResult> query, string? continuation, int room, CancellationToken ct)
        where T : Document
    {
        var items = new List<TResult>();
        using var iterator = Shaped(container, query, continuation, room).ToStreamIterator();
        while (iterator.HasMoreResults && items.Count < room)
        {
            using var response = await iterator.ReadNextAsync(ct);
            CosmosCharges.Record("query", container.Id, response.Headers.RequestCharge);
            if (!response.IsSuccessStatusCode)
            {
                throw response.StatusCode == HttpStatusCode.BadRequest && query.Continuation is not null
                    ? new ArgumentException(
                        $"'{query.Continuation}' is not a continuation of this query: {response.ErrorMessage}", nameof(query))
                    : CosmosFault.Of(response);
            }

            items.AddRange(CosmosJson.ReadPage<TResult>(response.Content));
            if (items.Count > 0 && ContinuationOf(response) is { } next)
            {
                return new QueryPage<TResult>(items, next);
            }
        }

        return iterator.HasMoreResults
            ? throw new InvalidOperationException($"Cosmos cannot part the results of this query into pages: ask for more than {room}.")
            : new QueryPage<TResult>(items, null);
    }

    /// <summary>Null also for queries that can only be read in one go (DISTINCT without an order).</summary>
    private static string? ContinuationOf(ResponseMessage response)
    {
        try
        {
            return response.ContinuationToken;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static IQueryable<TResult> Counted<T, TResult>(Container container, Query<T, TResult> query)
        where T : Document => OrderByRemover.From(Shaped(container, query, null, -1));

    private static IQueryable<TResult> Shaped<T, TResult>(Container container, Query<T, TResult> query, string? continuation, int pageSize)
        where T : Document
    {
        var options = new QueryRequestOptions
        {
            PartitionKey = query.Partition is null ? null : new PartitionKey(query.Partition),
            MaxItemCount = pageSize,
        };
        return IsDefinedRewriter.CountAsNull(
            query.Shape(CosmosTypes<T>.Among(container.GetItemLinqQueryable<T>(false, continuation, options))));
    }

    private Container HomeOf<T, TResult>(Query<T, TResult> query)
        where T : Document => Named(query.Container ?? CosmosTypes<T>.Home);
}
