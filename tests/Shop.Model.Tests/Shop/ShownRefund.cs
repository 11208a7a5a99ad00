using System.Text.Json;

namespace FunctionsCommerce.Shop.Model.Tests.Shop;

/// <summary>A refund as the back office shows it. Minor units.</summary>
internal sealed record ShownRefund(string Id, long Order, long Amount, string Status, string? Method, bool IsReplaced, bool IsByHand)
{
    public bool IsOpen => Status is "pending" or "processing" or "requested";

    public static ShownRefund From(JsonElement shown) => new(
        shown.GetProperty("id").GetString()!,
        Ids.Number(shown.GetProperty("orderId").GetString()!, 4),
        ModelShop.Minor(shown.GetProperty("amount")),
        shown.GetProperty("status").GetString()!,
        Steps.OrderSteps.Text(shown, "method"),
        Steps.OrderSteps.Text(shown, "replacedBy") is not null,
        Steps.OrderSteps.Text(shown, "paidOutBy") is not null);
}
