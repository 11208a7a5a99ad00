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
    [Minimum(1)] int Page = 1,
    [Minimum(1)] int Limit = 20,
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

internal sealed record CreateCustomerRequest(
    [StringLength(AccountValidator.MaxNameLength)] string Name,
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
internal sealed record UpdateCustomerRequest(
    [StringLength(AccountValidator.MaxNameLength, MinimumLength = 1)] string? Name = null,
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

internal sealed record CustomerResponse(
    string Id, string Name, string Email, string? Phone, string Avatar, int TotalOrders, decimal TotalRevenue,
    DateTimeOffset? LastOrderDate,
    CustomerStatus Status, DateTimeOffset CreatedAt)
{
    public static CustomerResponse From(Account account, StoreSettings store) => new(
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

internal sealed record CustomerOrderResponse(
    string Id, string OrderNumber, decimal Amount, StaffOrderStatus Status, DateTimeOffset CreatedAt)
{
    public static CustomerOrderResponse From(Order order) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Order, order.OrderId),
        CateredByAfricaIds.OrderNumber(order),
        Money.ToDecimal(order.Totals.Total, order.Currency),
        StaffOrderStatusMapper.Of(order.Status),
        order.CreatedAt);
}

internal sealed record CustomerDetailResponse(
    string Id, string Name, string Email, string? Phone, string Avatar, int TotalOrders, decimal TotalRevenue,
    DateTimeOffset? LastOrderDate,
    CustomerStatus Status, IReadOnlyList<string> Tags, string? Notes, DateOnly? BirthDate, IReadOnlyDictionary<string, string> Metadata,
    IReadOnlyList<CustomerOrderResponse> Orders,
    DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    public static CustomerDetailResponse From(Account account, IReadOnlyList<Order> orders, StoreSettings store)
    {
        var customer = CustomerResponse.From(account, store);
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
            [.. orders.Select(CustomerOrderResponse.From)],
            account.CreatedAt,
            account.UpdatedAt);
    }
}

internal sealed record CustomerStatsResponse(long TotalCustomers, long NewToday, long WithOrders, long WithoutOrders);

internal sealed record CustomerListResponse(
    IReadOnlyList<CustomerResponse> Customers, PaginationResponse Pagination, CustomerStatsResponse Stats)
{
    public static CustomerListResponse From(CustomerPage page, StoreSettings store) => new(
        [.. page.Customers.Items.Select(customer => CustomerResponse.From(customer, store))],
        PaginationResponse.From(page.Customers),
        new CustomerStatsResponse(page.Stats.Total, page.Stats.NewToday, page.Stats.WithOrders, page.Stats.WithoutOrders));
}

internal sealed record BuyersResponse(
    long Count, IReadOnlyList<CustomerResponse> Customers, decimal TotalRevenue, decimal AverageOrderValue);

internal sealed record OthersResponse(long Count, IReadOnlyList<CustomerResponse> Customers);

/// <param name="ConversionRate">Percent of the customers who have ordered.</param>
internal sealed record SegmentationResponse(BuyersResponse WithOrders, OthersResponse WithoutOrders, decimal ConversionRate)
{
    /// <summary>The average is per customer, not per order.</summary>
    public static SegmentationResponse From(Segmentation segments, StoreSettings store)
    {
        var stats = segments.Stats;
        var average = stats.WithOrders == 0
            ? 0
            : (long)Math.Round((decimal)segments.Revenue / stats.WithOrders, MidpointRounding.AwayFromZero);
        return new(
            new BuyersResponse(
                stats.WithOrders,
                [.. segments.WithOrders.Select(customer => CustomerResponse.From(customer, store))],
                Money.ToDecimal(segments.Revenue, store.Currency),
                Money.ToDecimal(average, store.Currency)),
            new OthersResponse(stats.WithoutOrders, [.. segments.WithoutOrders.Select(customer => CustomerResponse.From(customer, store))]),
            stats.Total == 0 ? 0 : Math.Round(stats.WithOrders * 100m / stats.Total, 2, MidpointRounding.AwayFromZero));
    }
}
