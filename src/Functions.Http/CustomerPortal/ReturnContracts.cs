using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <param name="Items">Names of products as the order shows them; each stands for its whole line. An item's id does as well.</param>
internal sealed record RequestReturnRequest(
    [StringLength(20)] string OrderId,
    [MinLength(1), MaxLength(50), StringLength(500)] IReadOnlyList<string> Items,
    [StringLength(200)] string Reason,
    string? Description)
{
    public ReturnByNameDraft ToDraft() =>
        new(CustomerPortalIds.ParseOrder(OrderId), [.. Items.Select(CustomerPortalIds.LineName)], Reason, Description);
}

internal sealed record ReturnResponse(
    string Id, string OrderId, IReadOnlyList<string> Items, string Reason, string? Description, ReturnStatus Status, decimal RefundAmount,
    DateTimeOffset CreatedAt)
{
    public static ReturnResponse From(ReturnRequest request, StoreSettings settings) => new(
        CustomerPortalIds.Return(request.ReturnId),
        CustomerPortalIds.Order(request.OrderId),
        [.. request.Items.Select(item => item.Name)],
        request.Reason,
        request.Description,
        request.Status,
        Money.ToDecimal(request.RefundAmount, settings.Currency),
        request.CreatedAt);
}
