using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record ListCashRefusalsQuery([AtLeast(1)] int Page = 1, [AtLeast(1)] int Limit = 20);

/// <param name="OpenOrders">Unconfirmed cash orders when the limit was reached.</param>
internal sealed record CashRefusalWire(string CustomerId, int Refused, string Reason, DateTimeOffset LastRefusedAt, int OpenOrders)
{
    public static CashRefusalWire From(CashOrders orders) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Customer, orders.CustomerId),
        orders.Refused,
        orders.RefusedBecause ?? "",
        orders.RefusedAt ?? default,
        orders.Open.Count);
}

internal sealed record CashRefusalListWire(IReadOnlyList<CashRefusalWire> Refusals, PaginationWire Pagination);
