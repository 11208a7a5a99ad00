using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record ListReturnsQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20, ReturnStatus? Status = null);

internal sealed record ReturnItemResponse(string ProductId, string Name, int Quantity, string Reason, decimal RefundAmount);

internal sealed record ReturnResponse(
    string Id, string OrderId, string CustomerId, ReturnStatus Status, IReadOnlyList<ReturnItemResponse> Items, string Reason,
    string? Description,
    IReadOnlyList<string> Images, decimal RefundAmount, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    public static ReturnResponse From(ReturnRequest request, StoreSettings store) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Return, request.ReturnId),
        CateredByAfricaIds.Of(CateredByAfricaIds.Order, request.OrderId),
        CateredByAfricaIds.Of(CateredByAfricaIds.Customer, request.CustomerId),
        request.Status,
        [
            .. request.Items.Select(item => new ReturnItemResponse(
                CateredByAfricaIds.Of(CateredByAfricaIds.Product, item.ProductId),
                item.Name,
                item.Quantity,
                item.Reason,
                Money.ToDecimal(item.RefundAmount, store.Currency))),
        ],
        request.Reason,
        request.Description,
        [.. request.Images.Select(store.Absolute)],
        Money.ToDecimal(request.RefundAmount, store.Currency),
        request.CreatedAt,
        request.UpdatedAt);
}

internal sealed record ReturnListResponse(IReadOnlyList<ReturnResponse> Returns, PaginationResponse Pagination);
