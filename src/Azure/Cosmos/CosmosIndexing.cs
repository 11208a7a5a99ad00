using System.Collections.Frozen;
using FunctionsCommerce.Core.Storage;
using Microsoft.Azure.Cosmos;

namespace FunctionsCommerce.Azure.Cosmos;

/// <summary>What each container indexes: just what queries filter and sort by, so that writes stay cheap. Bicep says the same.</summary>
/// <remarks>A test compares this with the SQL of every query. A query that sorts by several fields needs a composite index here.</remarks>
public static class CosmosIndexing
{
    private static readonly FrozenDictionary<string, string[]> Paths = new Dictionary<string, string[]>
    {
        [Containers.Customers] =
        [
            "/type/?", "/accountId/?", "/createdAt/?", "/dueAt/?", "/expiresAt/?",
            "/foldedSubject/?", "/frequency/?", "/giftCardId/?", "/isInternal/?", "/isUnused/?", "/issuedAt/?", "/kind/?",
            "/last4/?", "/lines/[]/productId/?", "/messageId/?", "/methodId/?", "/notificationId/?",
            "/occurredAt/?", "/payment/checkAt/?", "/payment/paidAt/?", "/payment/paymentId/?", "/payment/refunds/[]/refundId/?",
            "/payment/refunds/[]/replacedBy/?", "/payment/refunds/[]/status/?", "/payment/waitsSince/?",
            "/payment/status/?", "/priority/?", "/read/?", "/redeemedAt/?", "/redemptionId/?", "/refused/?", "/refusedAt/?",
            "/restockedAt/?", "/returnId/?", "/reviewId/?", "/role/?",
            "/status/?", "/subject/?", "/ticketId/?", "/toldUntil/?", "/updatedAt/?", "/wakeAt/?",
        ],
        [Containers.Products] =
        [
            "/type/?", "/createdAt/?", "/customerId/?", "/occurredAt/?", "/orderId/?", "/rating/?", "/reviewId/?", "/status/?",
        ],
        [Containers.Keys] = ["/type/?", "/occurredAt/?"],
        [Containers.Coupons] =
        [
            "/type/?", "/createdAt/?", "/customerId/?", "/endsAt/?", "/isActive/?", "/orderId/?", "/startsAt/?",
            "/usageLimit/?", "/usedCount/?",
        ],
        [Containers.Counters] = ["/type/?"],
        [Containers.Rollups] = ["/type/?"],
        [Containers.Marketing] =
        [
            "/type/?", "/channel/?", "/createdAt/?", "/customerId/?", "/deliveredAt/?", "/executedAt/?", "/occurredAt/?",
            "/outcome/?", "/page/?", "/scheduleAt/?", "/status/?",
        ],
        [Containers.Webhooks] = ["/type/?", "/createdAt/?", "/occurredAt/?"],
    }.ToFrozenDictionary();

    /// <summary>By several fields only what a composite index has in that order, or all reversed, can be sorted.</summary>
    private static readonly FrozenDictionary<string, CompositePath[][]> Composites = new Dictionary<string, CompositePath[][]>
    {
        [Containers.Customers] = [[Descending("/issuedAt"), Descending("/giftCardId")]],
    }.ToFrozenDictionary();

    /// <summary>The indexed paths of a container, such as <c>/createdAt/?</c>.</summary>
    public static IReadOnlyList<string> PathsOf(string container) => Paths.GetValueOrDefault(container) ?? [];

    /// <summary>The fields that can be sorted by together.</summary>
    public static IReadOnlyList<IReadOnlyList<CompositePath>> CompositesOf(string container) =>
        Composites.GetValueOrDefault(container) ?? [];

    public static IndexingPolicy Of(string container)
    {
        var policy = new IndexingPolicy { IndexingMode = IndexingMode.Consistent, Automatic = true };
        foreach (var path in PathsOf(container))
        {
            policy.IncludedPaths.Add(new IncludedPath { Path = path });
        }

        foreach (var composite in CompositesOf(container))
        {
            policy.CompositeIndexes.Add([.. composite]);
        }

        policy.ExcludedPaths.Add(new ExcludedPath { Path = "/*" });
        return policy;
    }

    private static CompositePath Descending(string path) => new() { Path = path, Order = CompositePathSortOrder.Descending };
}
