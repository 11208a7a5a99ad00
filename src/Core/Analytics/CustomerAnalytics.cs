using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>A customer's activity.</summary>
/// <param name="Viewed">Products looked at last, as far as they are remembered.</param>
/// <param name="Wishlisted">Products on the wishlist.</param>
public sealed record CustomerSummary(
    CustomerMetrics Figures, int Viewed, int Wishlisted, int Reviews, int Tickets, int LoginCount, DateTimeOffset LastLoginAt);

/// <summary>A customer's figures: point reads and one count in the customer's partition, independent of the number of orders.</summary>
public sealed class CustomerAnalytics(IDocumentStore store, StoreCalendar calendar)
{
    public async ValueTask<CustomerSummary> GetAsync(CurrentUser caller, CancellationToken ct)
    {
        var partition = caller.Partition;
        var figures = await store.ReadAsync<CustomerMetricsDocument>(partition, CustomerMetricsDocument.DocumentId, ct);
        var account = await store.ReadAsync<Account>(partition, Account.DocumentId, ct);
        var wishlist = await store.ReadAsync<Wishlist>(partition, Wishlist.DocumentId, ct);
        var viewed = await store.ReadAsync<RecentlyViewed>(partition, RecentlyViewed.DocumentId, ct);
        var tickets = await store.CountAsync(new Query<Ticket, Ticket>(all => all, partition), ct);
        return new CustomerSummary(
            figures is { IsComplete: true } ? figures.Figures : await RecomputeAsync(caller.AccountId, ct),
            viewed?.Views.Count ?? 0,
            wishlist?.Items.Count ?? 0,
            figures?.Reviews ?? 0,
            (int)tickets,
            account?.LoginCount ?? 0,
            account?.LastLoginAt ?? account?.CreatedAt ?? DateTimeOffset.UnixEpoch);
    }

    /// <summary>From all orders: what the roll-up must equal, and what stands in for it until it is complete.</summary>
    public async ValueTask<CustomerMetrics> RecomputeAsync(long customerId, CancellationToken ct)
    {
        var sum = CustomerMetrics.None;
        await foreach (var order in store.AllAsync(new Query<Order, Order>(all => all, CurrentUser.PartitionOf(customerId)), ct))
        {
            sum += CustomerMetrics.Of(order, calendar);
        }

        return sum;
    }
}
