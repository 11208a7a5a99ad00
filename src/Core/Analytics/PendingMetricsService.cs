using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>How many of a kind wait, and since when the oldest does; null: nothing waits.</summary>
public sealed record PendingCount(int Count, DateTimeOffset? OldestSince)
{
    public static PendingCount Nothing { get; } = new(0, null);
}

/// <summary>What was promised to somebody and is not done yet.</summary>
/// <param name="Payments">Money of orders, by reason; those that are above zero.</param>
/// <param name="Restocks">Returns whose goods are here and not in stock yet.</param>
/// <param name="Redemptions">Points that were redeemed for something that is not handed over yet.</param>
/// <param name="DeadLetters">Events that could not be processed and are tried again.</param>
public sealed record PendingMetrics(
    IReadOnlyDictionary<PendingReason, PendingCount> Payments, PendingCount Restocks, PendingCount Redemptions, PendingCount DeadLetters);

/// <summary>Counts what waits: for staff, the gateway, or the next try.</summary>
public sealed class PendingMetricsService(IDocumentStore store, RefundAdminService refunds, IDeadLetterQueue letters, TimeProvider time)
{
    private const int MaxDeadLetters = 250;

    public async ValueTask<PendingMetrics> GetAsync(CancellationToken ct)
    {
        var payments = (await refunds.PendingAsync(ct)).GroupBy(each => each.Work.Reason)
            .ToDictionary(same => same.Key, same => new PendingCount(same.Count(), same.Min(each => each.Work.Since)));
        var now = time.GetUtcNow();
        var restocks = new Query<ReturnRequest, DateTimeOffset>(
            all => ReturnQueries.ToRestock(all, now).OrderBy(request => request.UpdatedAt).Select(request => request.UpdatedAt));
        var redemptions = new Query<LoyaltyRedemption, DateTimeOffset>(all => all.Where(
            redemption => redemption.Status == RedemptionStatus.Pending)
            .OrderBy(redemption => redemption.CreatedAt).Select(redemption => redemption.CreatedAt));
        return new PendingMetrics(payments, await OfAsync(restocks, ct), await OfAsync(redemptions, ct), await DeadLettersAsync(ct));
    }

    /// <param name="since">The moments since when they wait, the oldest first.</param>
    private async ValueTask<PendingCount> OfAsync<T>(Query<T, DateTimeOffset> since, CancellationToken ct)
        where T : Document
    {
        var oldest = await store.PageAsync(since, PageRequest.Of(1, 1), ct);
        return oldest.Items is [var first] ? new PendingCount((int)oldest.Total, first) : PendingCount.Nothing;
    }

    private async ValueTask<PendingCount> DeadLettersAsync(CancellationToken ct)
    {
        List<DeadLetteredEvent> all = [];
        foreach (var subscription in EventTopic.Subscriptions.Keys)
        {
            all.AddRange(await letters.ListAsync(subscription, MaxDeadLetters, ct));
        }

        return all.Count == 0 ? PendingCount.Nothing : new PendingCount(all.Count, all.Min(letter => letter.At));
    }
}
