using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal enum RocketryBoxTheme
{
    Light,
    Dark,
    System,
}

/// <summary>What is left out stays as it is, inside the preferences, too.</summary>
internal sealed record UpdateProfileRequest(
    [StringLength(AccountValidator.MaxNameLength, MinimumLength = 1)] string? Name,
    [RegularExpression(RocketryBoxRules.Phone, ErrorMessage = "phone must have 10 digits")] string? Phone,
    PreferencesRequest? Preferences,
    [Secret, StringLength(20)] string? Otp)
{
    public ProfileChange ToChange() => new()
    {
        Name = Name,
        Phone = Phone,
        Preferences = Preferences is { } changed ? changed.Apply : null,
        MarketingConsent = Preferences?.MarketingConsent,
        TwoFactor = Preferences?.TwoFactor,
        Code = Otp,
    };
}

internal sealed record PreferencesRequest(
    [RegularExpression("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*"), StringLength(35)] string? Language,
    [RegularExpression("[A-Z]{3}", ErrorMessage = "currency must be an ISO 4217 code")] string? Currency,
    NotificationsRequest? Notifications,
    bool? MarketingConsent,
    RocketryBoxTheme? Theme,
    bool? TwoFactor)
{
    public Preferences Apply(Preferences known) => known with
    {
        Language = Language ?? known.Language,
        Currency = Currency ?? known.Currency,
        Theme = Theme?.ToString().ToLowerInvariant() ?? known.Theme,
        Notifications = Notifications?.Apply(known.Notifications) ?? known.Notifications,
    };
}

internal sealed record NotificationsRequest(bool? Email, bool? Sms, bool? Push, bool? OrderUpdates, bool? Promotions, bool? Newsletters)
{
    public NotificationPreferences Apply(NotificationPreferences known) => known with
    {
        Email = Email ?? known.Email,
        Sms = Sms ?? known.Sms,
        Push = Push ?? known.Push,
        OrderUpdates = OrderUpdates ?? known.OrderUpdates,
        Promotions = Promotions ?? known.Promotions,
        Newsletters = Newsletters ?? known.Newsletters,
    };
}

internal sealed record NotificationPreferencesResponse(
    bool Email, bool Sms, bool Push, bool OrderUpdates, bool Promotions, bool Newsletters)
{
    public static NotificationPreferencesResponse From(NotificationPreferences known) =>
        new(known.Email, known.Sms, known.Push, known.OrderUpdates, known.Promotions, known.Newsletters);
}

/// <param name="TwoFactor">True, or left out: an addition to the original API.</param>
internal sealed record PreferencesResponse(
    string Language, string Currency, NotificationPreferencesResponse Notifications, bool MarketingConsent, string Theme, bool? TwoFactor)
{
    public static PreferencesResponse From(Account account, string currency) => new(
        account.Preferences.Language,
        account.Preferences.Currency ?? currency,
        NotificationPreferencesResponse.From(account.Preferences.Notifications),
        account.MarketingConsent,
        account.Preferences.Theme,
        account.TwoFactor ? true : null);
}

/// <summary>The customer. A phone that was never given is an empty text.</summary>
internal sealed record ProfileResponse(
    string Id,
    string Name,
    string Email,
    string Phone,
    AccountStatus Status,
    bool EmailVerified,
    bool PhoneVerified,
    IEnumerable<AddressResponse> Addresses,
    PreferencesResponse Preferences,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? LastLogin)
{
    public static ProfileResponse From(Account account, IReadOnlyList<Address> addresses, string currency) => new(
        RocketryBoxIds.Of(account.AccountId),
        account.Name,
        account.Email,
        account.Phone ?? "",
        account.Status,
        account.EmailVerified,
        account.PhoneVerified,
        addresses.Select(AddressResponse.From),
        PreferencesResponse.From(account, currency),
        account.CreatedAt,
        account.UpdatedAt,
        account.LastLoginAt);
}

internal sealed record UpdatedProfileResponse(string Message, ProfileResponse Profile)
{
    public static UpdatedProfileResponse From(Account account, IReadOnlyList<Address> addresses, string currency) =>
        new("Profile updated successfully", ProfileResponse.From(account, addresses, currency));
}
