using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>What is left out stays as it is.</summary>
internal sealed record UpdateProfileBody(
    [StringLength(AccountRules.MaxNameLength, MinimumLength = 1)] string? Name, [RegularExpression(RegisterBody.PhonePattern)] string? Phone)
{
    public ProfileChange ToChange() => new() { Name = Name, Phone = Phone };
}

internal sealed record ChangePasswordBody(
    [Secret] string CurrentPassword,
    [Secret, StringLength(AccountRules.MaxPasswordLength, MinimumLength = AccountRules.MinPasswordLength)] string NewPassword,
    [Secret, StringLength(20)] string? Otp);
