using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>What is left out stays as it is.</summary>
internal sealed record UpdateSettingsBody(bool? AcceptOrders, bool? CashOnDelivery, [StringLength(200, MinimumLength = 1)] string? ClosedMessage)
{
    public SalesRules Change(SalesRules rules) => rules with
    {
        AcceptOrders = AcceptOrders ?? rules.AcceptOrders,
        CashOnDelivery = CashOnDelivery ?? rules.CashOnDelivery,
        ClosedMessage = ClosedMessage ?? rules.ClosedMessage,
    };
}

internal sealed record SettingsWire(bool AcceptOrders, bool CashOnDelivery, string ClosedMessage, DateTimeOffset? UpdatedAt)
{
    public static SettingsWire From(SalesRules rules) => new(rules.AcceptOrders, rules.CashOnDelivery, rules.ClosedMessage, rules.UpdatedAt);
}

internal sealed record SettingsAnswerWire(SettingsWire Settings)
{
    public static SettingsAnswerWire From(SalesRules rules) => new(SettingsWire.From(rules));
}
