using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <param name="TwoFactor">Logins need a code from a mail, too.</param>
internal sealed record OwnAccountResponse(
    string Id, string Email, string Name, string? Phone, Role Role, string Avatar, bool TwoFactor, DateTimeOffset? LastLogin)
{
    public static OwnAccountResponse From(Account account, StoreSettings store) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.User, account.AccountId),
        account.Email,
        account.Name,
        account.Phone,
        account.Role,
        Avatars.Of(account, store),
        account.TwoFactor,
        account.LastLoginAt);
}

internal sealed record UpdateMeRequest(
    [StringLength(AccountValidator.MaxNameLength, MinimumLength = 1)] string? Name = null, [PhoneNumber] string? Phone = null,
    bool? TwoFactor = null,
    [Secret, StringLength(20)] string? Otp = null)
{
    public bool IsEmpty => Name is null && Phone is null && TwoFactor is null;

    public ProfileChange ToChange() => new() { Name = Name, Phone = Phone, TwoFactor = TwoFactor, Code = Otp };
}

internal sealed record ChangePasswordRequest(
    [Secret, StringLength(AccountValidator.MaxPasswordLength)] string CurrentPassword,
    [Secret, StringLength(AccountValidator.MaxPasswordLength, MinimumLength = AccountValidator.MinPasswordLength)] string NewPassword,
    [Secret, StringLength(20)] string? Otp = null);

internal sealed record ForgotPasswordRequest([Email] string Email);

internal sealed record ResetPasswordRequest(
    [Secret, StringLength(200)] string Token,
    [Secret, StringLength(AccountValidator.MaxPasswordLength, MinimumLength = AccountValidator.MinPasswordLength)] string Password);
