using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

internal sealed record RegisterBody(
    [StringLength(AccountRules.MaxNameLength)] string Name,
    [Email] string Email,
    [Secret, StringLength(AccountRules.MaxPasswordLength, MinimumLength = AccountRules.MinPasswordLength)] string Password,
    [RegularExpression(RegisterBody.PhonePattern)] string? Phone)
{
    public const string PhonePattern = @"\+?[0-9]{7,15}";

    public Registration ToRegistration() => new(Name, Email, Password, Phone, Channels.PureEssence);
}

internal sealed record LoginBody([Email] string Email, [Secret] string Password, [Secret, StringLength(20)] string? Otp);

internal sealed record ForgotPasswordBody([Email] string Email);

internal sealed record ResetPasswordBody(
    [Secret] string Token, [Secret, StringLength(AccountRules.MaxPasswordLength, MinimumLength = AccountRules.MinPasswordLength)] string Password);

internal sealed record RegisteredWire(RegisteredUserWire User, string Token)
{
    public static RegisteredWire From(SignedIn signedIn) => new(RegisteredUserWire.From(signedIn.Account), signedIn.Tokens.AccessToken);
}

internal sealed record RegisteredUserWire(long Id, string Name, string Email, string? Phone, DateTimeOffset CreatedAt)
{
    public static RegisteredUserWire From(Account account) => new(account.AccountId, account.Name, account.Email, account.Phone, account.CreatedAt);
}

internal sealed record LoggedInWire(LoggedInUserWire User, string Token)
{
    public static LoggedInWire From(SignedIn signedIn, long points) =>
        new(new LoggedInUserWire(signedIn.Account.AccountId, signedIn.Account.Name, signedIn.Account.Email, points), signedIn.Tokens.AccessToken);
}

internal sealed record LoggedInUserWire(long Id, string Name, string Email, long LoyaltyPoints);

/// <summary>The user as <c>/auth/me</c> shows it; with the picture, once there is one.</summary>
internal sealed record UserWire(long Id, string Name, string Email, string? Phone, string? Avatar, long LoyaltyPoints, DateTimeOffset CreatedAt)
{
    public static UserWire From(Account account, long points, StoreSettings store) =>
        new(account.AccountId, account.Name, account.Email, account.Phone, account.Avatar is { } url ? store.Absolute(url) : null, points, account.CreatedAt);
}
