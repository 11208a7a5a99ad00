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

        public ValueTask<T?> Read<T>(string partition, string id, CancellationToken ct)
            where T : Document => Store.Read<T>(partition, id, ct);

        public ValueTask<IReadOnlyList<T>> ReadMany<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken ct)
            where T : Document => Store.ReadMany<T>(keys, ct);

        public ValueTask<IReadOnlyList<Document?>> ReadMany(string container, string partition, IReadOnlyList<string> ids, CancellationToken ct) =>
            Store.ReadMany(container, partition, ids, ct);

        public ValueTask<Commit> Commit(Batch batch, CancellationToken ct) => Store.Commit(batch, ct);

        public ValueTask<QueryPage<TResult>> Query<T, TResult>(Query<T, TResult> query, CancellationToken ct)
            where T : Document => Store.Query(query, ct);

        public ValueTask<long> Count<T, TResult>(Query<T, TResult> query, CancellationToken ct)
            where T : Document => Store.Count(query, ct);

        /// <summary>What the page holds is told when it is released.</summary>
        public async ValueTask<FeedPage> Changes(string container, string? continuation, int max, TimeSpan wait, CancellationToken ct)
        {
            var page = await Store.Changes(container, continuation, max, wait, ct);
            if (container == Containers.Products && held is { } release)
            {
                await release.Task.WaitAsync(ct);
            }

            return page;
        }
    }
}
