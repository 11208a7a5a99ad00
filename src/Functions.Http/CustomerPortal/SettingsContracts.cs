using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>What is left out stays as it is, on both levels.</summary>
internal sealed record UpdateSettingsRequest(UpdateSwitchesRequest? Notifications, UpdateGeneralRequest? General)
{
    public Preferences Apply(Preferences preferences) => preferences with
    {
        Notifications = Notifications?.Apply(preferences.Notifications) ?? preferences.Notifications,
        Theme = General?.Theme ?? preferences.Theme,
        Timezone = General?.Timezone ?? preferences.Timezone,
        Currency = General?.Currency ?? preferences.Currency,
    };
}

internal sealed record UpdateSwitchesRequest(bool? Email, bool? OrderUpdates, bool? RefundUpdates, bool? SupportReplies)
{
    public NotificationPreferences Apply(NotificationPreferences switches) => switches with
    {
        Email = Email ?? switches.Email,
        OrderUpdates = OrderUpdates ?? switches.OrderUpdates,
        RefundUpdates = RefundUpdates ?? switches.RefundUpdates,
        SupportReplies = SupportReplies ?? switches.SupportReplies,
    };
}

internal sealed record UpdateGeneralRequest(
    [RegularExpression(PreferencesResponse.Themes, ErrorMessage = PreferencesResponse.ThemesMessage)] string? Theme,
    [StringLength(50), RegularExpression(
        UpdateGeneralRequest.Timezones,
        ErrorMessage = "timezone must be an offset such as UTC+2 or a name such as Africa/Lusaka")] string? Timezone,
    [RegularExpression("[A-Z]{3}", ErrorMessage = "currency must be an ISO 4217 code such as USD")] string? Currency)
{
    /// <summary><c>UTC+0</c>, <c>UTC+05:30</c>, <c>Africa/Lusaka</c>.</summary>
    public const string Timezones = "UTC([+-](0?[0-9]|1[0-4])(:[0-5][0-9])?)?|[A-Za-z_]+(/[A-Za-z0-9_+-]+){1,2}";
}

internal sealed record SwitchesResponse(bool Email, bool OrderUpdates, bool RefundUpdates, bool SupportReplies);

internal sealed record GeneralResponse(string Theme, string Timezone, string Currency);

internal sealed record SettingsResponse(SwitchesResponse Notifications, GeneralResponse General)
{
    public static SettingsResponse From(Account account, StoreSettings store)
    {
        var preferences = account.Preferences;
        var switches = preferences.Notifications;
        return new(
            new SwitchesResponse(switches.Email, switches.OrderUpdates, switches.RefundUpdates, switches.SupportReplies),
            new GeneralResponse(preferences.Theme, preferences.Timezone, preferences.Currency ?? store.Currency));
    }
}
