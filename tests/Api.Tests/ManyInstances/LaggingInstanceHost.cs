using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Api.Tests.ManyInstances;

/// <summary>Two instances, the second of which can be kept from hearing what changes in the catalogue.</summary>
public sealed class LaggingInstanceHost : TwoInstancesHost
{
    private readonly HeldFeed feed = new();

    public void Hold() => feed.Hold();

    public void Release() => feed.Release();

    protected override void ShareStore(IServiceCollection services, IDocumentStore? shared)
    {
        feed.Store = shared ?? ServiceOf<IDocumentStore>(0);
        services.AddSingleton<IDocumentStore>(feed);
    }

    private sealed class HeldFeed : IDocumentStore
    {
        private volatile TaskCompletionSource? held;

        public IDocumentStore Store { get; set; } = null!;

        public void Hold() => held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Release() => held?.TrySetResult();

        public ValueTask<T?> ReadAsync<T>(string partition, string id, CancellationToken ct)
            where T : Document => Store.ReadAsync<T>(partition, id, ct);

        public ValueTask<IReadOnlyList<T>> ReadManyAsync<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken ct)
            where T : Document => Store.ReadManyAsync<T>(keys, ct);

        public ValueTask<IReadOnlyList<Document?>> ReadManyAsync(
            string container, string partition, IReadOnlyList<string> ids, CancellationToken ct) =>
            Store.ReadManyAsync(container, partition, ids, ct);

        public ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct) => Store.CommitAsync(batch, ct);

        public ValueTask<QueryPage<TResult>> QueryAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
            where T : Document => Store.QueryAsync(query, ct);

        public ValueTask<long> CountAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
            where T : Document => Store.CountAsync(query, ct);

        /// <summary>What the page holds is told when it is released.</summary>
        public async ValueTask<FeedPage> ChangesAsync(string container, string? continuation, int max, TimeSpan wait, CancellationToken ct)
        {
            var page = await Store.ChangesAsync(container, continuation, max, wait, ct);
            if (container == Containers.Products && held is { } release)
            {
                await release.Task.WaitAsync(ct);
            }

            return page;
        }
    }
}
