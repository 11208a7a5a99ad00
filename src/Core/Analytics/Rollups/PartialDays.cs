using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics.Rollups;

/// <summary>Counts less than a day from orders and accounts, where daily figures do not tell. Costs what the orders of some weeks cost: for
/// staff only.</summary>
/// <remarks>Visits are known by the day only: none are counted.</remarks>
public sealed class PartialDays(IDocumentStore store)
{
    private const int ScanPage = 1000;

    public async ValueTask<Metrics> CountAsync(DateTimeOffset from, DateTimeOffset until, CancellationToken ct)
    {
        var sum = Metrics.None;
        await foreach (var order in store.AllAsync(
            new Query<Order, Order>(all => OrderQueries.ChangedBetween(all, from, until)) { PageSize = ScanPage }, ct))
        {
            sum += MetricContributions.Between(order, from, until);
        }

        var registered = new Query<Account, Account>(
            all => all.Where(account => account.Role == Role.Customer && account.CreatedAt >= from && account.CreatedAt < until));
        return sum with { NewCustomers = await store.CountAsync(registered, ct) };
    }
}
