using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing;

/// <summary>A page of a campaign's audience, in order of ids.</summary>
/// <param name="Cursor">After which account to go on; null on the last page.</param>
public sealed record AudiencePage(IReadOnlyList<Account> Members, long? Cursor);

/// <summary>Finds a campaign's audience. Reads all customers: not for requests that a customer waits for.</summary>
public sealed class SegmentQuery(IDocumentStore store, TimeProvider time, MarketingSettings settings)
{
    private const string VipTag = "vip";
    private const int EstimatePage = 1000;
    private const int Parallel = 16;

    /// <summary>The members among the next <paramref name="size"/> customers after an account.</summary>
    public async ValueTask<AudiencePage> PageAsync(Campaign campaign, long after, int size, CancellationToken ct)
    {
        if (campaign.Recipients == RecipientType.Custom)
        {
            var ids = campaign.RecipientIds.Where(id => id > after).Order().Take(size).ToList();
            return new(await CustomersAsync(ids, ct), ids.Count < size ? null : ids[^1]);
        }

        var query = new Query<Account, Account>(
            all => all.Where(account => account.Role == Role.Customer && account.AccountId > after)
                .OrderBy(account => account.AccountId)
                .Take(size))
        {
            PageSize = size,
        };
        List<Account> accounts = [];
        await foreach (var account in store.AllAsync(query, ct))
        {
            accounts.Add(account);
        }

        return new(await MembersAsync(campaign.Recipients, accounts, ct), accounts.Count < size ? null : accounts[^1].AccountId);
    }

    /// <summary>How many would get the campaign now.</summary>
    public async ValueTask<int> EstimateAsync(Campaign campaign, CancellationToken ct)
    {
        var count = 0;
        for (long? cursor = 0; cursor is { } after;)
        {
            var page = await PageAsync(campaign, after, EstimatePage, ct);
            count += page.Members.Count(account => MarketingEligibility.GetSkipReason(account, campaign.Channel, campaign.Style) is null);
            cursor = page.Cursor;
        }

        return count;
    }

    /// <summary>The accounts that exist and belong to customers.</summary>
    public async ValueTask<IReadOnlyList<Account>> CustomersAsync(IEnumerable<long> ids, CancellationToken ct)
    {
        DocumentKey[] keys = [.. ids.Select(id => new DocumentKey(CurrentUser.PartitionOf(id), Account.DocumentId))];
        return [.. (await store.ReadManyAsync<Account>(keys, ct)).Where(account => account.Role == Role.Customer)];
    }

    private ValueTask<IReadOnlyList<Account>> MembersAsync(
        RecipientType recipients, List<Account> accounts, CancellationToken ct) => recipients switch
        {
            RecipientType.WithOrders => BoughtAsync(accounts, wanted: true, ct),
            RecipientType.WithoutOrders => BoughtAsync(accounts, wanted: false, ct),
            RecipientType.Vip => VipsAsync(accounts, ct),
            _ => ValueTask.FromResult<IReadOnlyList<Account>>(accounts),
        };

    /// <summary>One small query in each customer's partition: it costs the same however many orders there are.</summary>
    private async ValueTask<IReadOnlyList<Account>> BoughtAsync(List<Account> accounts, bool wanted, CancellationToken ct)
    {
        var bought = new bool[accounts.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = ct };
        await System.Threading.Tasks.Parallel.ForAsync(0, accounts.Count, options, async (index, token) =>
        {
            var query = new Query<Order, long>(
                orders => orders.Where(order => order.Status != OrderStatus.Cancelled).Select(order => order.OrderId).Take(1),
                accounts[index].Partition)
            {
                PageSize = 1,
            };
            bought[index] = (await store.QueryAsync(query, token)).Items.Count > 0;
        });
        return [.. accounts.Where((_, index) => bought[index] == wanted)];
    }

    private async ValueTask<IReadOnlyList<Account>> VipsAsync(List<Account> accounts, CancellationToken ct)
    {
        DocumentKey[] keys = [.. accounts.Select(account => new DocumentKey(account.Partition, LoyaltyAccount.DocumentId))];
        var now = time.GetUtcNow();
        var top = (await store.ReadManyAsync<LoyaltyAccount>(keys, ct))
            .Where(loyalty => loyalty.EarnedAt(now) >= settings.TopTierPoints)
            .Select(loyalty => loyalty.CustomerId)
            .ToHashSet();
        return [
            .. accounts.Where(
                account => top.Contains(account.AccountId) || account.Tags.Contains(VipTag, StringComparer.OrdinalIgnoreCase)),
        ];
    }
}
