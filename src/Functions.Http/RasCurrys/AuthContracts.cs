using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

internal sealed record RegisterRequest(
    [StringLength(AccountValidator.MaxNameLength)] string FullName,
    [Email] string Email,
    [Secret, StringLength(AccountValidator.MaxPasswordLength, MinimumLength = AccountValidator.MinPasswordLength)] string Password,
    [RegularExpression(AddPhoneRequest.Pattern, ErrorMessage = AddPhoneRequest.Rule)] string? PhoneNumber)
{
    public Registration ToRegistration() => new(FullName, Email, Password, PhoneNumber, Channels.RasCurrys);
}

internal sealed record LoginRequest([Email] string Email, [Secret] string Password, [Secret, StringLength(20)] string? Otp);

internal sealed record VerifyEmailRequest([Email] string Email, [Secret] string Otp);

internal sealed record AddPhoneRequest([RegularExpression(AddPhoneRequest.Pattern, ErrorMessage = AddPhoneRequest.Rule)] string PhoneNumber)
{
    public const string Pattern = @"[0-9]{10}|\+[0-9]{8,15}";
    public const string Rule = "phoneNumber must have 10 digits, or + and 8 to 15 digits";
}

internal sealed record EmailRequest([Email] string Email);

internal sealed record ResetPasswordRequest(
    [Email] string Email,
    [Secret] string Otp,
    [Secret, StringLength(AccountValidator.MaxPasswordLength, MinimumLength = AccountValidator.MinPasswordLength)] string NewPassword);

internal sealed record RegisteredResponse(string UserId, string Email, string FullName)
{
    public static RegisteredResponse From(Account account) => new(RasCurrysIds.Hex(account.AccountId), account.Email, account.Name);
}

/// <summary>A user, whole.</summary>
internal sealed record UserResponse(
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
    public static UserResponse From(Account account)
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

internal sealed record SignedInResponse(string Token, UserResponse User)
{
    public static SignedInResponse From(LoginResult signedIn) => new(signedIn.Tokens.AccessToken, UserResponse.From(signedIn.Account));
}

internal sealed record PhoneResponse(string PhoneNumber, bool PhoneVerified)
{
    public static PhoneResponse From(Account account) => new(account.Phone ?? "", account.PhoneVerified);
}

internal sealed record MeResponse(UserResponse User)
{
    public static MeResponse From(Account account) => new(UserResponse.From(account));
}

internal sealed record EmailSentResponse(string Email, bool EmailSent);

internal sealed record PasswordResetResponse(string Email, bool PasswordReset);
