using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Tests.Storage;

/// <summary>A store that is out of reach when the test says so, or answers that it was while it has committed.</summary>
internal sealed class UnsteadyStore(IDocumentStore store) : DelegatingDocumentStore(store)
{
    public bool IsDown { get; set; }

    public bool LosesAnswers { get; set; }

    /// <summary>Queries of this container alone are out of reach.</summary>
    public string? DownContainer { get; set; }

    public override ValueTask<T?> ReadAsync<T>(string partition, string id, CancellationToken ct)
        where T : class =>
        IsDown ? throw Outage() : Inner.ReadAsync<T>(partition, id, ct);

    public override async ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct)
    {
        var commit = IsDown ? throw Outage() : await Inner.CommitAsync(batch, ct);
        return LosesAnswers ? throw Outage() : commit;
    }

    public override ValueTask<QueryPage<TResult>> QueryAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct) =>
        DownContainer is not null && query.Container == DownContainer ? throw Outage() : Inner.QueryAsync(query, ct);

    private static StoreUnavailableException Outage() => new("The test says so.");
}
