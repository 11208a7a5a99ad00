using FunctionsCommerce.Core.Orders.Checkout;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record ListCashRefusalsQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20);

/// <param name="OpenOrders">Unconfirmed cash orders when the limit was reached.</param>
internal sealed record CashRefusalResponse(string CustomerId, int Refused, string Reason, DateTimeOffset LastRefusedAt, int OpenOrders)
{
    public static CashRefusalResponse From(CashOrderCounter orders) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Customer, orders.CustomerId),
        orders.Refused,
        orders.RefusedBecause ?? "",
        orders.RefusedAt ?? default,
        orders.Open.Count);
}

internal sealed record CashRefusalListResponse(IReadOnlyList<CashRefusalResponse> Refusals, PaginationResponse Pagination);
