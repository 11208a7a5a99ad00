using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Staff;

namespace FunctionsCommerce.Core.Customers;

/// <summary>The customers among the accounts of one moment; each order is made when it is first asked for.</summary>
internal sealed class CustomerListSnapshot(IReadOnlyList<AccountListItem> accounts)
{
    private readonly AccountListItem[] customers = [.. accounts.Where(account => account.Role == Role.Customer && !account.IsErased)];
    private readonly AccountListItem[]?[] sorted = new AccountListItem[]?[Enum.GetValues<CustomerSort>().Length];

    /// <summary>What it was made of.</summary>
    public IReadOnlyList<AccountListItem> Accounts => accounts;

    public long Revenue { get; } = accounts.Where(account => account.Role == Role.Customer && !account.IsErased)
        .Sum(account => account.TotalRevenue);

    /// <param name="search">See <see cref="CustomerSearch"/>.</param>
    /// <param name="hasOrders">Null: all.</param>
    public IEnumerable<AccountListItem> Find(string? search, bool? hasOrders, CustomerSort sort, bool descending)
    {
        var ascending = sorted[(int)sort] ??= Sort(sort);
        var all = descending ? ascending.Reverse() : ascending;
        var some = hasOrders is { } has ? all.Where(customer => customer.TotalOrders > 0 == has) : all;
        return search is not null && new CustomerSearch(search) is { IsEmpty: false } wanted ? some.Where(wanted.Matches) : some;
    }

    /// <param name="today">The moment at which the day began.</param>
    public CustomerStats Stats(DateTimeOffset today) => new(
        customers.Length,
        customers.Count(customer => customer.CreatedAt >= today),
        customers.Count(customer => customer.TotalOrders > 0));

    private AccountListItem[] Sort(CustomerSort sort) => sort switch
    {
        CustomerSort.Name => [
            .. customers.OrderBy(customer => customer.Name, StringComparer.OrdinalIgnoreCase).ThenBy(customer => customer.AccountId),
        ],
        CustomerSort.TotalRevenue => [.. customers.OrderBy(customer => customer.TotalRevenue).ThenBy(customer => customer.AccountId)],
        _ => [.. customers.OrderBy(customer => customer.CreatedAt).ThenBy(customer => customer.AccountId)],
    };
}
