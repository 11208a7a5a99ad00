using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Staff;
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
/// <param name="Search">See <see cref="CustomerSearch"/>.</param>
/// <param name="HasOrders">Null: all.</param>
public sealed record CustomerQuery(PageRequest Page, string? Search, bool? HasOrders, CustomerSort Sort, bool Descending);

/// <summary>All customers in figures. Today is the day of the store.</summary>
public sealed record CustomerStats(long Total, long NewToday, long WithOrders)
{
    public long WithoutOrders => Total - WithOrders;
}

/// <summary>One page of customers, and all of them in figures.</summary>
public sealed record CustomerPage(Paged<Account> Customers, CustomerStats Stats);

/// <summary>Customers with and without orders. Revenue in minor units; the lists hold the newest.</summary>
public sealed record Segmentation(
    CustomerStats Stats, long Revenue, IReadOnlyList<Account> WithOrders, IReadOnlyList<Account> WithoutOrders);

/// <summary>Finds customers among all, by what their accounts say: no order is read, and of the accounts just those that are
/// shown.</summary>
public sealed class CustomerQueryService(IDocumentStore store, AccountIndex book, StoreCalendar calendar, TimeProvider time)
{
    private static readonly Error Missing = Errors.NotFound("Customer");
    private volatile CustomerListSnapshot shelf = new([]);

    public async ValueTask<CustomerPage> ListAsync(CustomerQuery query, CancellationToken ct)
    {
        var (page, customers) = (query.Page, await ShelfAsync(ct));
        var found = customers.Find(query.Search, query.HasOrders, query.Sort, query.Descending).ToArray();
        var shown = await book.AccountsAsync(page.Slice(found), ct);
        return new CustomerPage(new Paged<Account>(shown, page, found.Length), customers.Stats(Today()));
    }

    /// <summary>Staff and deleted accounts are no customers.</summary>
    public async ValueTask<Result<Account>> GetAsync(long customerId, CancellationToken ct) =>
        await store.ReadAsync<Account>(
            CurrentUser.PartitionOf(customerId), Account.DocumentId, ct) is { Role: Role.Customer, IsErased: false } account
            ? account
            : Missing;

    /// <param name="limit">Customers in each list.</param>
    public async ValueTask<Segmentation> SegmentsAsync(int limit, CancellationToken ct)
    {
        var customers = await ShelfAsync(ct);
        return new Segmentation(
            customers.Stats(Today()), customers.Revenue, await NewestAsync(customers, true, limit, ct),
            await NewestAsync(customers, false, limit, ct));
    }

    private async ValueTask<IReadOnlyList<Account>> NewestAsync(
        CustomerListSnapshot customers, bool hasOrders, int limit, CancellationToken ct) =>
        await book.AccountsAsync(customers.Find(null, hasOrders, CustomerSort.CreatedAt, descending: true).Take(limit), ct);

    private async ValueTask<CustomerListSnapshot> ShelfAsync(CancellationToken ct)
    {
        var accounts = await book.RowsAsync(ct);
        var current = shelf;
        return ReferenceEquals(current.Accounts, accounts) ? current : shelf = new CustomerListSnapshot(accounts);
    }

    private DateTimeOffset Today() => calendar.StartOf(calendar.DayOf(time.GetUtcNow()));
}
