using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>What is left out stays as it is.</summary>
internal sealed record UpdateProfileRequest(
    [StringLength(AccountValidator.MaxNameLength, MinimumLength = 1)] string? Name,
    [RegularExpression(RegisterRequest.PhonePattern)] string? Phone)
{
    public ProfileChange ToChange() => new() { Name = Name, Phone = Phone };
}

internal sealed record ChangePasswordRequest(
    [Secret] string CurrentPassword,
    [Secret, StringLength(AccountValidator.MaxPasswordLength, MinimumLength = AccountValidator.MinPasswordLength)] string NewPassword,
    [Secret, StringLength(20)] string? Otp);
