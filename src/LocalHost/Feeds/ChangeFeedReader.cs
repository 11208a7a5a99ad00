using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Functions;

namespace FunctionsCommerce.LocalHost.Feeds;

/// <summary>One change-feed function and how far it has come. A page that fails is handed to it again until it succeeds.</summary>
internal sealed partial class ChangeFeedReader(
    IDocumentStore store, string container, EventFunction<IReadOnlyList<ChangedDocument>> function, ILogger logger)
{
    private const int PageSize = 500;
    private static readonly TimeSpan LongWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan RetryPause = TimeSpan.FromSeconds(1);
    private volatile string position = ChangeFeed.Now;
    private long finished;

    /// <summary>Pages that were handed over.</summary>
    public long Finished => Interlocked.Read(ref finished);

    public async Task TakePositionAsync(CancellationToken ct) =>
        position = (await store.ChangesAsync(container, ChangeFeed.Now, 1, TimeSpan.Zero, ct)).Continuation;

    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var page = await store.ChangesAsync(container, position, PageSize, LongWait, stopping);
                if (page.Documents.Count > 0)
                {
                    await function([.. page.Documents.Select(document => new ChangedDocument(document))], stopping);
                    Interlocked.Increment(ref finished);
                }

                position = page.Continuation;
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception problem)
            {
                Failed(logger, problem, container);
                await Task.Delay(RetryPause, TimeProvider.System, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>The position moves only when a page is done, so an empty page after it means: all done.</summary>
    public async Task<bool> IsIdleAsync(CancellationToken ct) =>
        (await store.ChangesAsync(container, position, 1, TimeSpan.Zero, ct)).Documents.Count == 0;

    [LoggerMessage(1, LogLevel.Error, "A change-feed function of {Container} failed; it gets the same changes again.")]
    private static partial void Failed(ILogger logger, Exception problem, string container);
}
