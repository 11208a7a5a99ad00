using System.Diagnostics;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Catalog.Listing;

/// <summary>Keeps <see cref="CatalogIndex"/> equal to the store: reads everything once, then follows the change feed.</summary>
public sealed partial class CatalogIndexUpdater(
    IDocumentStore store, CatalogIndex index, TimeProvider time, ILogger<CatalogIndexUpdater> log) : IDisposable
{
    private const int MaxChanges = 500;
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(1);

    /// <summary>One writer at a time, so that what was read last is what stands.</summary>
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly HashSet<string> refreshed = [];

    /// <summary>Runs until cancelled. During an outage of the store the index stays as it is.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        string? continuation = null;
        while (!ct.IsCancellationRequested)
        {
            try
            {
                continuation ??= await LoadAsync(ct);
                continuation = await FollowAsync(continuation, ct);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
            catch (StoreUnavailableException outage)
            {
                LogOutage(outage);
                await PauseAsync(ct);
            }
            catch (Exception bug)
            {
                // A silently stale catalogue would be worse than reading it again.
                LogBug(bug);
                continuation = null;
                await PauseAsync(ct);
            }
        }
    }

    /// <summary>Updates one product in the index now, for a caller that has just changed it.</summary>
    public async ValueTask RefreshAsync(long productId, CancellationToken ct)
    {
        var partition = Product.PartitionOf(productId);
        await turn.WaitAsync(ct);
        try
        {
            refreshed.Add(partition);
            index.Apply(await ReadAsync(partition, ct));
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Shows categories or brands now, for a caller who has just changed them.</summary>
    public async ValueTask ShowAsync(ProductGroups groups, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            index.Apply([groups]);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task PauseAsync(CancellationToken ct) =>
        await Task.Delay(RetryDelay, time, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async Task<string> LoadAsync(CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        var start = await store.ChangesAsync(Containers.Products, ChangeFeed.Now, 1, TimeSpan.Zero, ct);
        var documents = new List<Document>();
        await foreach (var product in store.AllAsync(new Query<Product, Product>(products => products) { PageSize = 1000 }, ct))
        {
            documents.Add(product);
            index.MarkLoaded(1);
        }

        var count = documents.Count;
        await foreach (var variant in store.AllAsync(new Query<Variant, Variant>(variants => variants) { PageSize = 1000 }, ct))
        {
            documents.Add(variant);
            index.MarkLoaded(1);
        }

        foreach (var id in Enum.GetValues<ProductGroupKind>().Select(ProductGroups.IdOf))
        {
            documents.AddRange(await store.ReadAsync<ProductGroups>(id, id, ct) is { } groups ? [groups] : []);
        }

        index.Apply(documents);
        index.MarkReady();
        var elapsed = Stopwatch.GetElapsedTime(started);
        LogReady(count, elapsed);
        return start.Continuation;
    }

    private async Task<string> FollowAsync(string continuation, CancellationToken ct)
    {
        var page = await store.ChangesAsync(Containers.Products, continuation, MaxChanges, Wait, ct);
        if (page.Documents.Count == 0)
        {
            return page.Continuation;
        }

        await turn.WaitAsync(ct);
        try
        {
            index.Apply(page.Documents.Where(document => !refreshed.Contains(document.Partition)));

            // These were read again while the page was on its way: the page may be the older of the two.
            foreach (var partition in refreshed)
            {
                index.Apply(await ReadAsync(partition, ct));
            }

            refreshed.Clear();
        }
        finally
        {
            turn.Release();
        }

        return page.Continuation;
    }

    private async ValueTask<IReadOnlyList<Document>> ReadAsync(string partition, CancellationToken ct)
    {
        if (await store.ReadAsync<Product>(partition, Product.DocumentId, ct) is not { } product)
        {
            return [];
        }

        var keys = product.VariantKeys.Select(key => new DocumentKey(partition, Variant.IdOf(key))).ToArray();
        return [product, .. await store.ReadManyAsync<Variant>(keys, ct)];
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The catalogue of {Products} products is in memory after {Elapsed}")]
    private partial void LogReady(int products, TimeSpan elapsed);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The catalogue cannot follow the store for now")]
    private partial void LogOutage(Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "The catalogue failed to follow the store and is read again")]
    private partial void LogBug(Exception exception);
}
