using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

internal sealed record ListReturnsQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = PageRequest.MaxLimit);

/// <param name="Variant">The size, where an order has several of the product; without it the items of the order give their pieces in their
/// order.</param>
internal sealed record CreateReturnItemRequest(
    [Id] long ProductId, [Minimum(1)] int Quantity, [StringLength(200)] string Reason,
    [StringLength(100, MinimumLength = 1)] string? Variant = null);

internal sealed record CreateReturnRequest(
    [StringLength(20)] string OrderId,
    [MinLength(1), MaxLength(50)] IReadOnlyList<CreateReturnItemRequest> Items,
    [StringLength(2000)] string? Description,
    [MaxLength(10), PictureUrl] IReadOnlyList<string>? Images)
{
    public ReturnDraft ToDraft() => new(
        PureEssenceIds.ParseOrder(OrderId),
        [
            .. Items.Select(
                item => new ReturnItemDraft(
                    item.ProductId, item.Variant is { } size ? Core.Catalog.Variant.KeyOf(size) : null, item.Quantity, item.Reason)),
        ],
        Description,
        Images ?? []);
}

internal sealed record ReturnResponse(
    long Id, string OrderId, ReturnStatus Status, string Reason, decimal RefundAmount, DateTimeOffset CreatedAt)
{
    public static ReturnResponse From(ReturnRequest request, StoreSettings settings) => new(
        request.ReturnId,
        PureEssenceIds.Order(request.OrderId),
        request.Status,
        request.Reason,
        Money.ToDecimal(request.RefundAmount, settings.Currency),
        request.CreatedAt);
}
