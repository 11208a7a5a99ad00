using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>What is left out stays as it is.</summary>
internal sealed record UpdateSettingsRequest(
    bool? AcceptOrders, bool? CashOnDelivery, [StringLength(200, MinimumLength = 1)] string? ClosedMessage)
{
    public StorefrontSettings Change(StorefrontSettings rules) => rules with
    {
        AcceptOrders = AcceptOrders ?? rules.AcceptOrders,
        CashOnDelivery = CashOnDelivery ?? rules.CashOnDelivery,
        ClosedMessage = ClosedMessage ?? rules.ClosedMessage,
    };
}

internal sealed record SettingsResponse(bool AcceptOrders, bool CashOnDelivery, string ClosedMessage, DateTimeOffset? UpdatedAt)
{
    public static SettingsResponse From(StorefrontSettings rules) =>
        new(rules.AcceptOrders, rules.CashOnDelivery, rules.ClosedMessage, rules.UpdatedAt);
}

internal sealed record SettingsAnswerResponse(SettingsResponse Settings)
{
    public static SettingsAnswerResponse From(StorefrontSettings rules) => new(SettingsResponse.From(rules));
}
