using System.Diagnostics;
using System.Net;
using FunctionsCommerce.Core.Storage;
using Microsoft.Azure.Cosmos;

namespace FunctionsCommerce.Azure.Cosmos;

public sealed partial class CosmosStore
{
    // Cosmos has no push for changes: an idle reader polls once a second.
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    public async ValueTask<FeedPage> ChangesAsync(string container, string? continuation, int max, TimeSpan wait, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(max, 1);
        ct.ThrowIfCancellationRequested();
        var home = Named(container);
        var started = Stopwatch.GetTimestamp();
        for (var pause = FirstPause; ; pause = Shorter(pause * 1.5, LongestPause))
        {
            var position = continuation;
            var page = await calls.ReadAsync("changes", home.Id, token => NextAsync(home, position, max, token), ct);
            var left = wait - Stopwatch.GetElapsedTime(started);
            if (page.Documents.Count > 0 || left <= TimeSpan.Zero)
            {
                return page;
            }

            continuation = page.Continuation;
            await Task.Delay(Shorter(pause, left), ct);
        }
    }

    private static async Task<FeedPage> NextAsync(Container container, string? continuation, int max, CancellationToken ct)
    {
        var start = continuation switch
        {
            null => ChangeFeedStartFrom.Beginning(),
            ChangeFeed.Now => ChangeFeedStartFrom.Now(),
            _ => ChangeFeedStartFrom.ContinuationToken(continuation),
        };
        using var iterator = container.GetChangeFeedStreamIterator(
            start, ChangeFeedMode.LatestVersion, new ChangeFeedRequestOptions { PageSizeHint = max });
        using var response = await iterator.ReadNextAsync(ct);
        CosmosCharges.Record("changes", container.Id, response.Headers.RequestCharge);
        if (response.StatusCode == HttpStatusCode.NotModified)
        {
            return new FeedPage([], response.ContinuationToken);
        }

        return response.IsSuccessStatusCode
            ? new FeedPage([.. CosmosJson.ReadPage<Document?>(response.Content).OfType<Document>()], response.ContinuationToken)
            : throw CosmosFault.Of(response);
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
