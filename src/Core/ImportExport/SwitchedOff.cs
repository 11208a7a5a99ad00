using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Core.ImportExport;

/// <summary>The messages and ways that a customer has switched off, as words.</summary>
internal static class SwitchedOff
{
    public static IReadOnlyList<string> All { get; } =
        ["email", "sms", "push", "orderUpdates", "refundUpdates", "supportReplies", "promotions", "newsletters"];

    public static IReadOnlyList<string> Of(NotificationPreferences wants) =>
        [.. All.Zip([
            wants.Email, wants.Sms, wants.Push, wants.OrderUpdates, wants.RefundUpdates, wants.SupportReplies, wants.Promotions,
            wants.Newsletters,
        ]).Where(pair => !pair.Second).Select(pair => pair.First)];

    public static NotificationPreferences ToPreferences(IReadOnlyList<string> off) => new()
    {
        Email = !off.Contains(All[0]),
        Sms = !off.Contains(All[1]),
        Push = !off.Contains(All[2]),
        OrderUpdates = !off.Contains(All[3]),
        RefundUpdates = !off.Contains(All[4]),
        SupportReplies = !off.Contains(All[5]),
        Promotions = !off.Contains(All[6]),
        Newsletters = !off.Contains(All[7]),
    };
}
