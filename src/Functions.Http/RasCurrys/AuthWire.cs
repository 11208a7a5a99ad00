using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

internal sealed record RegisterBody(
    [StringLength(AccountRules.MaxNameLength)] string FullName,
    [Email] string Email,
    [Secret, StringLength(AccountRules.MaxPasswordLength, MinimumLength = AccountRules.MinPasswordLength)] string Password,
    [RegularExpression(AddPhoneBody.Pattern, ErrorMessage = AddPhoneBody.Rule)] string? PhoneNumber)
{
    public Registration ToRegistration() => new(FullName, Email, Password, PhoneNumber, Channels.RasCurrys);
}

internal sealed record LoginBody([Email] string Email, [Secret] string Password, [Secret, StringLength(20)] string? Otp);

internal sealed record VerifyEmailBody([Email] string Email, [Secret] string Otp);

internal sealed record AddPhoneBody([RegularExpression(AddPhoneBody.Pattern, ErrorMessage = AddPhoneBody.Rule)] string PhoneNumber)
{
    public const string Pattern = @"[0-9]{10}|\+[0-9]{8,15}";
    public const string Rule = "phoneNumber must have 10 digits, or + and 8 to 15 digits";
}

internal sealed record EmailBody([Email] string Email);

internal sealed record ResetPasswordBody(
    [Email] string Email,
    [Secret] string Otp,
    [Secret, StringLength(AccountRules.MaxPasswordLength, MinimumLength = AccountRules.MinPasswordLength)] string NewPassword);

internal sealed record RegisteredWire(string UserId, string Email, string FullName)
{
    public static RegisteredWire From(Account account) => new(RasCurrysIds.Hex(account.AccountId), account.Email, account.Name);
}

/// <summary>A user, whole.</summary>
internal sealed record UserWire(
    string UserId,
    [property: JsonPropertyName("_id")] string Id,
    string FullName,
    string Email,
    string? PhoneNumber,
    bool PhoneVerified,
    bool EmailVerified,
    RasCurrysRole Role,
    AccountStatus Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? LastLoginAt)
{
    public static UserWire From(Account account)
    {
        var id = RasCurrysIds.Hex(account.AccountId);
        return new(
            id,
            id,
            account.Name,
            account.Email,
            account.Phone,
            account.PhoneVerified,
            account.EmailVerified,
            RasCurrysStatus.Of(account.Role),
            account.Status,
            account.CreatedAt,
            account.UpdatedAt,
            account.LastLoginAt);
    }
}

internal sealed record SignedInWire(string Token, UserWire User)
{
    public static SignedInWire From(SignedIn signedIn) => new(signedIn.Tokens.AccessToken, UserWire.From(signedIn.Account));
}

internal sealed record PhoneWire(string PhoneNumber, bool PhoneVerified)
{
    public static PhoneWire From(Account account) => new(account.Phone ?? "", account.PhoneVerified);
}

internal sealed record MeWire(UserWire User)
{
    public static MeWire From(Account account) => new(UserWire.From(account));
}

internal sealed record EmailSentWire(string Email, bool EmailSent);

internal sealed record PasswordResetWire(string Email, bool PasswordReset);
