using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

internal sealed record RegisterRequest(
    [StringLength(AccountValidator.MaxNameLength)] string Name,
    [Email] string Email,
    [Secret, StringLength(AccountValidator.MaxPasswordLength, MinimumLength = AccountValidator.MinPasswordLength)] string Password,
    [RegularExpression(RegisterRequest.PhonePattern)] string? Phone)
{
    public const string PhonePattern = @"\+?[0-9]{7,15}";

    public Registration ToRegistration() => new(Name, Email, Password, Phone, Channels.PureEssence);
}

internal sealed record LoginRequest([Email] string Email, [Secret] string Password, [Secret, StringLength(20)] string? Otp);

internal sealed record ForgotPasswordRequest([Email] string Email);

internal sealed record ResetPasswordRequest(
    [Secret] string Token,
    [Secret, StringLength(AccountValidator.MaxPasswordLength, MinimumLength = AccountValidator.MinPasswordLength)] string Password);

internal sealed record RegisteredResponse(RegisteredUserResponse User, string Token)
{
    public static RegisteredResponse From(LoginResult signedIn) =>
        new(RegisteredUserResponse.From(signedIn.Account), signedIn.Tokens.AccessToken);
}

internal sealed record RegisteredUserResponse(long Id, string Name, string Email, string? Phone, DateTimeOffset CreatedAt)
{
    public static RegisteredUserResponse From(Account account) =>
        new(account.AccountId, account.Name, account.Email, account.Phone, account.CreatedAt);
}

internal sealed record LoggedInResponse(LoggedInUserResponse User, string Token)
{
    public static LoggedInResponse From(LoginResult signedIn, long points) =>
        new(
            new LoggedInUserResponse(signedIn.Account.AccountId, signedIn.Account.Name, signedIn.Account.Email, points),
            signedIn.Tokens.AccessToken);
}

internal sealed record LoggedInUserResponse(long Id, string Name, string Email, long LoyaltyPoints);

/// <summary>The user as <c>/auth/me</c> shows it; with the picture, once there is one.</summary>
internal sealed record UserResponse(
    long Id, string Name, string Email, string? Phone, string? Avatar, long LoyaltyPoints, DateTimeOffset CreatedAt)
{
    public static UserResponse From(Account account, long points, StoreSettings store) =>
        new(
            account.AccountId, account.Name, account.Email, account.Phone, account.Avatar is { } url ? store.Absolute(url) : null, points,
            account.CreatedAt);
}
