using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Customers;

public enum CustomerSort
{
    CreatedAt,
    Name,
    TotalRevenue,
}

/// <summary>Which customers to list.</summary>
/// <param name="Search">Part of name, email or phone, in either case.</param>
/// <param name="HasOrders">Null: all.</param>
public sealed record CustomerQuery(PageRequest Page, string? Search, bool? HasOrders, CustomerSort Sort, bool Descending);

/// <summary>All customers in figures. Today is the day in UTC.</summary>
public sealed record CustomerStats(long Total, long NewToday, long WithOrders)
{
    public long WithoutOrders => Total - WithOrders;
}

/// <summary>One page of customers, and all of them in figures.</summary>
public sealed record CustomerPage(Paged<Account> Customers, CustomerStats Stats);

/// <summary>Customers with and without orders. Revenue in minor units; the lists hold the newest.</summary>
public sealed record Segmentation(CustomerStats Stats, long Revenue, IReadOnlyList<Account> WithOrders, IReadOnlyList<Account> WithoutOrders);

/// <summary>Finds customers among all, by what their accounts say: no order is read.</summary>
public sealed class CustomerDirectory(IDocumentStore store, TimeProvider time)
{
    private const int ScanPage = 1000;
    private static readonly Error Missing = Errors.NotFound("Customer");

    public async ValueTask<CustomerPage> List(CustomerQuery query, CancellationToken ct)
    {
        var page = query.Page;
        var found = new Query<Account, Account>(
            all => Sorted(Filtered(all, query.Search, query.HasOrders), query).Skip(page.Offset).Take(page.Limit))
        { PageSize = page.Limit };
        var customers = (await store.Query(found, ct)).Items;
        var stats = await Stats(ct);
        var total = (string.IsNullOrWhiteSpace(query.Search), query.HasOrders) switch
        {
            (true, null) => stats.Total,
            (true, true) => stats.WithOrders,
            (true, false) => stats.WithoutOrders,
            _ => await store.Count(new Query<Account, Account>(all => Filtered(all, query.Search, query.HasOrders)), ct),
        };
        return new CustomerPage(new Paged<Account>(customers, page, total), stats);
    }

    /// <summary>Staff and those who were deleted are no customers.</summary>
    public async ValueTask<Result<Account>> Get(long customerId, CancellationToken ct) =>
        await store.Read<Account>(Caller.PartitionOf(customerId), Account.DocumentId, ct) is { Role: Role.Customer, IsErased: false } account
            ? account
            : Missing;

    /// <param name="limit">Customers in each list.</param>
    public async ValueTask<Segmentation> Segments(int limit, CancellationToken ct)
    {
        var revenue = 0L;
        var revenues = new Query<Account, long>(all => Filtered(all, null, true).Select(account => account.Figures.TotalRevenue)) { PageSize = ScanPage };
        await foreach (var one in store.All(revenues, ct))
        {
            revenue += one;
        }

        return new Segmentation(await Stats(ct), revenue, await Newest(true, limit, ct), await Newest(false, limit, ct));
    }

    private async ValueTask<IReadOnlyList<Account>> Newest(bool hasOrders, int limit, CancellationToken ct)
    {
        var newest = new Query<Account, Account>(
            all => Filtered(all, null, hasOrders).OrderByDescending(account => account.CreatedAt).Take(limit))
        { PageSize = limit };
        return (await store.Query(newest, ct)).Items;
    }

    private async ValueTask<CustomerStats> Stats(CancellationToken ct)
    {
        var today = new DateTimeOffset(time.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero);
        var total = await store.Count(new Query<Account, Account>(all => Filtered(all, null, null)), ct);
        var newToday = await store.Count(new Query<Account, Account>(all => Filtered(all, null, null).Where(account => account.CreatedAt >= today)), ct);
        var withOrders = await store.Count(new Query<Account, Account>(all => Filtered(all, null, true)), ct);
        return new CustomerStats(total, newToday, withOrders);
    }

    private static IQueryable<Account> Filtered(IQueryable<Account> accounts, string? search, bool? hasOrders)
    {
        accounts = accounts.Where(account => account.Role == Role.Customer && !account.IsErased);
        if (hasOrders == true)
        {
            accounts = accounts.Where(account => account.Figures.TotalOrders > 0);
        }
        else if (hasOrders == false)
        {
            accounts = accounts.Where(account => account.Figures.TotalOrders == 0);
        }

        if (search?.Trim() is not { Length: > 0 } text)
        {
            return accounts;
        }

        var lower = text.ToLowerInvariant();
        return accounts.Where(account => account.Name.Contains(text, StringComparison.OrdinalIgnoreCase)
            || account.NormalizedEmail.Contains(lower)
            || (account.Phone != null && account.Phone.Contains(text)));
    }

    private static IOrderedQueryable<Account> Sorted(IQueryable<Account> accounts, CustomerQuery query) => (query.Sort, query.Descending) switch
    {
        (CustomerSort.Name, false) => accounts.OrderBy(account => account.Name),
        (CustomerSort.Name, true) => accounts.OrderByDescending(account => account.Name),
        (CustomerSort.TotalRevenue, false) => accounts.OrderBy(account => account.Figures.TotalRevenue),
        (CustomerSort.TotalRevenue, true) => accounts.OrderByDescending(account => account.Figures.TotalRevenue),
        (_, false) => accounts.OrderBy(account => account.CreatedAt),
        _ => accounts.OrderByDescending(account => account.CreatedAt),
    };
}
