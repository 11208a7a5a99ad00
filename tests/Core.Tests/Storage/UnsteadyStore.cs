using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Tests.Storage;

/// <summary>A store that is out of reach when the test says so, or answers that it was while it has committed.</summary>
internal sealed class UnsteadyStore(IDocumentStore store) : IDocumentStore
{
    public bool IsDown { get; set; }

    public bool LosesAnswers { get; set; }

    /// <summary>Queries of this container alone are out of reach.</summary>
    public string? DownContainer { get; set; }

    public ValueTask<T?> Read<T>(string partition, string id, CancellationToken ct)
        where T : Document =>
        IsDown ? throw Outage() : store.Read<T>(partition, id, ct);

    public ValueTask<IReadOnlyList<T>> ReadMany<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken ct)
        where T : Document => store.ReadMany<T>(keys, ct);

    public ValueTask<IReadOnlyList<Document?>> ReadMany(string container, string partition, IReadOnlyList<string> ids, CancellationToken ct) =>
        store.ReadMany(container, partition, ids, ct);

    public async ValueTask<Commit> Commit(Batch batch, CancellationToken ct)
    {
        var commit = IsDown ? throw Outage() : await store.Commit(batch, ct);
        return LosesAnswers ? throw Outage() : commit;
    }

    public ValueTask<QueryPage<TResult>> Query<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document =>
        DownContainer is not null && query.Container == DownContainer ? throw Outage() : store.Query(query, ct);

    public ValueTask<long> Count<T, TResult>(Query<T, TResult> query, CancellationToken ct)
        where T : Document => store.Count(query, ct);

    public ValueTask<FeedPage> Changes(string container, string? continuation, int max, TimeSpan wait, CancellationToken ct) =>
        store.Changes(container, continuation, max, wait, ct);

    private static StoreUnavailableException Outage() => new("The test says so.");
}
