using FunctionsCommerce.Core.Storage;
using Microsoft.AspNetCore.Http;

namespace FunctionsCommerce.Api.Tests.Faults;

/// <summary>A store that fails to order: everything, or one operation of the requests to one route, before it is done or after
/// it.</summary>
internal sealed class FaultyStore : IDocumentStore
{
    private readonly HttpContextAccessor requests = new();
    private IDocumentStore? store;
    private Fault? fault;

    /// <summary>All fails.</summary>
    public bool IsDown { get; set; }

    /// <summary>Whether the fault has happened.</summary>
    public bool Struck => fault?.Struck == true;

    private IDocumentStore Inner => store!;

    public FaultyStore Around(IDocumentStore inner)
    {
        store = inner;
        return this;
    }

    /// <summary>The nth operation of requests to a route fails, once.</summary>
    /// <param name="request">Verb and path: <c>POST /pure-essence/v1/orders</c>.</param>
    /// <param name="afterwards">Only writes count, and they are done: just their answers get lost.</param>
    public void Fail(string request, int nth, bool afterwards) => fault = new Fault(request, nth, afterwards);

    public void Heal() => (fault, IsDown) = (null, false);

    public ValueTask<T?> ReadAsync<T>(string partition, string id, CancellationToken ct)
        where T : Document
    {
        Strike(write: false, done: false);
        return Inner.ReadAsync<T>(partition, id, ct);
    }

    public ValueTask<IReadOnlyList<T>> ReadManyAsync<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken ct)
        where T : Document
    {
        Strike(write: false, done: false);
        return Inner.ReadManyAsync<T>(keys, ct);
    }

    public ValueTask<IReadOnlyList<Document?>> ReadManyAsync(
        string container, string partition, IReadOnlyList<string> ids, CancellationToken ct)
    {
        Strike(write: false, done: false);
        return Inner.ReadManyAsync(container, partition, ids, ct);
    }

    public async ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct)
    {
        Strike(write: true, done: false);
        var commit = await Inner.CommitAsync(batch, ct);
        Strike(write: true, done: true);
        return commit;
    }

    public ValueTask<QueryPage<TResult>> QueryAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document
    {
        Strike(write: false, done: false);
        return Inner.QueryAsync(query, ct);
    }

    public ValueTask<long> CountAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document
    {
        Strike(write: false, done: false);
        return Inner.CountAsync(query, ct);
    }

    public ValueTask<FeedPage> ChangesAsync(string container, string? continuation, int max, TimeSpan wait, CancellationToken ct) =>
        Inner.ChangesAsync(container, continuation, max, wait, ct);

    private void Strike(bool write, bool done)
    {
        if ((IsDown && !done) || fault?.Strikes(requests.HttpContext?.Request, write, done) == true)
        {
            throw new StoreUnavailableException("The store is out of order.") { RetryAfter = TimeSpan.FromSeconds(2) };
        }
    }

    private sealed class Fault(string request, int nth, bool afterwards)
    {
        private int seen;
        private int struck;

        public bool Struck => struck > 0;

        public bool Strikes(HttpRequest? asking, bool write, bool done) =>
            done == afterwards && (write || !afterwards) && asking is not null && $"{asking.Method} {asking.Path}" == request
            && Interlocked.Increment(ref seen) == nth && Interlocked.Exchange(ref struck, 1) == 0;
    }
}
