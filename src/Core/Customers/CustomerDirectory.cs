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
public sealed record Segmentation(CustomerStats Stats, long Revenue, IReadOnlyList<Account> WithOrders, IReadOnlyList<Account> WithoutOrders);

/// <summary>Finds customers among all, by what their accounts say: no order is read, and of the accounts just those that are shown.</summary>
public sealed class CustomerDirectory(IDocumentStore store, AccountBook book, StoreCalendar calendar, TimeProvider time)
{
    private static readonly Error Missing = Errors.NotFound("Customer");
    private volatile CustomerShelf shelf = new([]);

    public async ValueTask<CustomerPage> List(CustomerQuery query, CancellationToken ct)
    {
        var (page, customers) = (query.Page, await Shelf(ct));
        var found = customers.Find(query.Search, query.HasOrders, query.Sort, query.Descending).ToArray();
        var shown = await book.Accounts(page.Slice(found), ct);
        return new CustomerPage(new Paged<Account>(shown, page, found.Length), customers.Stats(Today()));
    }

    /// <summary>Staff and deleted accounts are no customers.</summary>
    public async ValueTask<Result<Account>> Get(long customerId, CancellationToken ct) =>
        await store.Read<Account>(Caller.PartitionOf(customerId), Account.DocumentId, ct) is { Role: Role.Customer, IsErased: false } account
            ? account
            : Missing;

    /// <param name="limit">Customers in each list.</param>
    public async ValueTask<Segmentation> Segments(int limit, CancellationToken ct)
    {
        var customers = await Shelf(ct);
        return new Segmentation(
            customers.Stats(Today()), customers.Revenue, await Newest(customers, true, limit, ct), await Newest(customers, false, limit, ct));
    }

    private async ValueTask<IReadOnlyList<Account>> Newest(CustomerShelf customers, bool hasOrders, int limit, CancellationToken ct) =>
        await book.Accounts(customers.Find(null, hasOrders, CustomerSort.CreatedAt, descending: true).Take(limit), ct);

    private async ValueTask<CustomerShelf> Shelf(CancellationToken ct)
    {
        var accounts = await book.Rows(ct);
        var current = shelf;
        return ReferenceEquals(current.Accounts, accounts) ? current : shelf = new CustomerShelf(accounts);
    }

    private DateTimeOffset Today() => calendar.StartOf(calendar.DayOf(time.GetUtcNow()));
}
