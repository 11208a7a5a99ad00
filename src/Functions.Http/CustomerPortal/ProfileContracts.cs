using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>What is left out stays as it is.</summary>
internal sealed record UpdateProfileRequest(
    [StringLength(AccountValidator.MaxNameLength, MinimumLength = 1)] string? FullName, UpdatePreferencesRequest? Preferences)
{
    public ProfileChange ToChange() =>
        new() { Name = FullName, NameField = "full_name", Preferences = Preferences is null ? null : Preferences.Apply };
}

/// <summary>What is left out stays as it is.</summary>
internal sealed record UpdatePreferencesRequest(
    [RegularExpression("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", ErrorMessage = "language must be a language code such as en")] string? Language,
    bool? Notifications,
    [RegularExpression(PreferencesResponse.Themes, ErrorMessage = PreferencesResponse.ThemesMessage)] string? Theme)
{
    public Preferences Apply(Preferences preferences) => preferences with
    {
        Language = Language ?? preferences.Language,
        Theme = Theme ?? preferences.Theme,
        Notifications = preferences.Notifications with { Email = Notifications ?? preferences.Notifications.Email },
    };
}

/// <param name="Notifications">The same switch as <c>notifications.email</c> of the settings.</param>
/// <param name="Theme">The same value as in the settings.</param>
internal sealed record PreferencesResponse(string Language, bool Notifications, string Theme)
{
    public const string Themes = "light|dark|system";
    public const string ThemesMessage = "theme must be one of light, dark, system";
}

internal sealed record ProfileResponse(
    long Id, string Email, string FullName, string Avatar, PreferencesResponse Preferences, long TotalOrders, long TotalTickets,
    DateTimeOffset MemberSince)
{
    /// <summary>Pictures drawn from a name, for accounts without one.</summary>
    private const string Drawn = "https://api.dicebear.com/7.x/avataaars/svg?seed=";

    public static ProfileResponse From(Account account, long orders, long tickets, StoreSettings store) => new(
        account.AccountId,
        account.Email,
        account.Name,
        account.Avatar is { } url
            ? store.Absolute(url)
            : Drawn + Uri.EscapeDataString(string.Concat(account.Name.Where(char.IsLetterOrDigit))),
        new PreferencesResponse(account.Preferences.Language, account.Preferences.Notifications.Email, account.Preferences.Theme),
        orders,
        tickets,
        account.CreatedAt);
}
