using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Customers;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal enum CustomerFilter
{
    All,
    WithOrders,
    WithoutOrders,
}

/// <summary><see cref="AccountStatus"/> as this API spells it.</summary>
internal enum CustomerStatus
{
    Active,
    Inactive,
    Blocked,
}

internal sealed record ListCustomersQuery(
    [AtLeast(1)] int Page = 1,
    [AtLeast(1)] int Limit = 20,
    [StringLength(200)] string? Search = null,
    CustomerFilter Filter = CustomerFilter.All,
    CustomerSort SortBy = CustomerSort.CreatedAt,
    SortOrder SortOrder = SortOrder.Desc)
{
    public CustomerQuery ToQuery() => new(
        PageRequest.Of(Page, Limit),
        Search,
        Filter switch { CustomerFilter.WithOrders => true, CustomerFilter.WithoutOrders => false, _ => null },
        SortBy,
        SortOrder == SortOrder.Desc);
}

internal sealed record CreateCustomerBody(
    [StringLength(AccountRules.MaxNameLength)] string Name,
    [Email] string Email,
    [StringLength(25)] string? Phone = null,
    string[]? Tags = null,
    [StringLength(CustomerChange.MaxNotes)] string? Notes = null,
    DateOnly? BirthDate = null,
    IReadOnlyDictionary<string, string>? Metadata = null)
{
    public CustomerChange ToChange() => new()
    {
        Tags = Tags,
        Notes = Notes,
        BirthDate = BirthDate,
        Metadata = Metadata,
    };
}

/// <param name="Metadata">The named keys are set, or with an empty text taken away; others stay.</param>
internal sealed record UpdateCustomerBody(
    [StringLength(AccountRules.MaxNameLength, MinimumLength = 1)] string? Name = null,
    [StringLength(25)] string? Phone = null,
    string[]? Tags = null,
    [StringLength(CustomerChange.MaxNotes)] string? Notes = null,
    DateOnly? BirthDate = null,
    CustomerStatus? Status = null,
    IReadOnlyDictionary<string, string>? Metadata = null)
{
    public CustomerChange ToChange() => new()
    {
        Name = Name,
        Phone = Phone,
        Tags = Tags,
        Notes = Notes,
        BirthDate = BirthDate,
        Metadata = Metadata,
        Status = Status switch
        {
            CustomerStatus.Active => AccountStatus.Active,
            CustomerStatus.Inactive => AccountStatus.Inactive,
            CustomerStatus.Blocked => AccountStatus.Suspended,
            _ => null,
        },
    };
}

internal sealed record CustomerWire(
    string Id, string Name, string Email, string? Phone, string Avatar, int TotalOrders, decimal TotalRevenue, DateTimeOffset? LastOrderDate,
    CustomerStatus Status, DateTimeOffset CreatedAt)
{
    public static CustomerWire From(Account account, StoreSettings store) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Customer, account.AccountId),
        account.Name,
        account.Email,
        account.Phone,
        Avatars.Of(account, store),
        account.Figures.TotalOrders,
        Money.ToDecimal(account.Figures.TotalRevenue, store.Currency),
        account.Figures.LastOrderAt,
        StatusOf(account.Status),
        account.CreatedAt);

    public static CustomerStatus StatusOf(AccountStatus status) => status switch
    {
        AccountStatus.Active => CustomerStatus.Active,
        AccountStatus.Inactive => CustomerStatus.Inactive,
        AccountStatus.Suspended => CustomerStatus.Blocked,
    };
}

internal sealed record CustomerOrderWire(string Id, string OrderNumber, decimal Amount, OrderWord Status, DateTimeOffset CreatedAt)
{
    public static CustomerOrderWire From(Order order) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Order, order.OrderId),
        CateredByAfricaIds.OrderNumber(order),
        Money.ToDecimal(order.Totals.Total, order.Currency),
        OrderWords.Of(order.Status),
        order.CreatedAt);
}

internal sealed record CustomerDetailWire(
    string Id, string Name, string Email, string? Phone, string Avatar, int TotalOrders, decimal TotalRevenue, DateTimeOffset? LastOrderDate,
    CustomerStatus Status, IReadOnlyList<string> Tags, string? Notes, DateOnly? BirthDate, IReadOnlyDictionary<string, string> Metadata,
    IReadOnlyList<CustomerOrderWire> Orders,
    DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    public static CustomerDetailWire From(Account account, IReadOnlyList<Order> orders, StoreSettings store)
    {
        var customer = CustomerWire.From(account, store);
        return new(
            customer.Id,
            customer.Name,
            customer.Email,
            customer.Phone,
            customer.Avatar,
            customer.TotalOrders,
            customer.TotalRevenue,
            customer.LastOrderDate,
            customer.Status,
            account.Tags,
            account.Notes,
            account.BirthDate,
            account.Metadata,
            [.. orders.Select(CustomerOrderWire.From)],
            account.CreatedAt,
            account.UpdatedAt);
    }
}

internal sealed record CustomerStatsWire(long TotalCustomers, long NewToday, long WithOrders, long WithoutOrders);

internal sealed record CustomerListWire(IReadOnlyList<CustomerWire> Customers, PaginationWire Pagination, CustomerStatsWire Stats)
{
    public static CustomerListWire From(CustomerPage page, StoreSettings store) => new(
        [.. page.Customers.Items.Select(customer => CustomerWire.From(customer, store))],
        PaginationWire.From(page.Customers),
        new CustomerStatsWire(page.Stats.Total, page.Stats.NewToday, page.Stats.WithOrders, page.Stats.WithoutOrders));
}

internal sealed record BuyersWire(long Count, IReadOnlyList<CustomerWire> Customers, decimal TotalRevenue, decimal AverageOrderValue);

internal sealed record OthersWire(long Count, IReadOnlyList<CustomerWire> Customers);

/// <param name="ConversionRate">Percent of the customers who have ordered.</param>
internal sealed record SegmentationWire(BuyersWire WithOrders, OthersWire WithoutOrders, decimal ConversionRate)
{
    /// <summary>The average is per customer, not per order.</summary>
    public static SegmentationWire From(Segmentation segments, StoreSettings store)
    {
        var stats = segments.Stats;
        var average = stats.WithOrders == 0 ? 0 : (long)Math.Round((decimal)segments.Revenue / stats.WithOrders, MidpointRounding.AwayFromZero);
        return new(
            new BuyersWire(
                stats.WithOrders,
                [.. segments.WithOrders.Select(customer => CustomerWire.From(customer, store))],
                Money.ToDecimal(segments.Revenue, store.Currency),
                Money.ToDecimal(average, store.Currency)),
            new OthersWire(stats.WithoutOrders, [.. segments.WithoutOrders.Select(customer => CustomerWire.From(customer, store))]),
            stats.Total == 0 ? 0 : Math.Round(stats.WithOrders * 100m / stats.Total, 2, MidpointRounding.AwayFromZero));
    }
}
