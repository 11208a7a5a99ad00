using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Entra;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Staff;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Marketing.Tracking;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared.Settings;
using FunctionsCommerce.Core.Webhooks;
using Microsoft.Extensions.Configuration;

namespace FunctionsCommerce.Core;

/// <summary>All settings of the business, and what is wrong with those that are given.</summary>
public static class CoreSettings
{
    public static IReadOnlyList<SettingsSection> Sections { get; } =
    [
        new(StoreSettings.Section, typeof(StoreSettings)),
        new(AuthSettings.Section, typeof(AuthSettings)),
        new(EntraSettings.Section, typeof(EntraSettings)),
        new(AdminSettings.Section, typeof(AdminSettings)),
        new(RazorpaySettings.Section, typeof(RazorpaySettings)),
        new(CashOnDeliverySettings.Section, typeof(CashOnDeliverySettings)),
        new(MarketingSettings.Section, typeof(MarketingSettings)),
        new(DeliveryReportSettings.Section, typeof(DeliveryReportSettings)),
        new(WebhookSettings.Section, typeof(WebhookSettings)),

        // The HTTP functions have the others.
        new(DistributedRateLimitSettings.Section, typeof(DistributedRateLimitSettings)) { Others = ["FrontDoorId", "ForwardedHops"] },
    ];

    /// <summary>One sentence for each.</summary>
    /// <param name="more">Sections that only this host has, or more of the same.</param>
    public static IReadOnlyList<string> Problems(IConfiguration configuration, params IReadOnlyList<SettingsSection> more)
    {
        var sections = Sections.Concat(more).GroupBy(section => section.Name)
            .Select(
                same => new SettingsSection(
                    same.Key, [.. same.SelectMany(section => section.Types)])
                { Others = [.. same.SelectMany(section => section.Others)] });
        var problems = SettingsCheck.Problems(configuration, [.. sections]).Concat(SecretSettings.Problems(configuration)).ToList();

        // Settings that cannot be read cannot be compared with each other either.
        return problems.Count > 0 ? problems : [.. Together(configuration)];
    }

    private static IEnumerable<string> Together(IConfiguration configuration)
    {
        var store = configuration.GetSection(StoreSettings.Section).Get<StoreSettings>() ?? new StoreSettings();
        if (store.AmountsProblem(name => !string.IsNullOrEmpty(configuration[$"{StoreSettings.Section}:{name}"])) is { } amounts)
        {
            yield return amounts;
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(store.TimeZone, out _))
        {
            yield return $"Store__TimeZone is '{store.TimeZone}': this system knows no such time zone. Use an IANA name such as Asia/Kolkata; on Linux the package tzdata must be installed.";
        }

        if (store.GiftCardLeast > store.GiftCardMost)
        {
            yield return $"Store__GiftCardLeast ({store.GiftCardLeast}) is more than Store__GiftCardMost ({store.GiftCardMost}).";
        }

        var admin = configuration.GetSection(AdminSettings.Section).Get<AdminSettings>() ?? new AdminSettings();
        if (admin.Email.Length > 0 != admin.Password.Length > 0)
        {
            yield return "Admin__Email and Admin__Password belong together: the first administrator needs both.";
        }

        foreach (var problem in (configuration.GetSection(EntraSettings.Section).Get<EntraSettings>() ?? new EntraSettings()).Problems())
        {
            yield return problem;
        }
    }
}
