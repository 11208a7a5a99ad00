using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Staff;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>The roles of staff. Customers are neither made nor promoted here.</summary>
internal enum StaffRole
{
    Admin,
    Superadmin,
}

internal static class StaffRoles
{
    public static Role Of(StaffRole role) => role == StaffRole.Superadmin ? Role.Superadmin : Role.Admin;
}

internal sealed record CreateUserRequest(
    [StringLength(AccountValidator.MaxNameLength)] string Name,
    [Email] string Email,
    [Secret, StringLength(AccountValidator.MaxPasswordLength, MinimumLength = AccountValidator.MinPasswordLength)] string Password,
    StaffRole Role = StaffRole.Admin);

internal sealed record UpdateUserRequest(
    [StringLength(AccountValidator.MaxNameLength, MinimumLength = 1)] string? Name = null, [Email] string? Email = null,
    StaffRole? Role = null, bool? IsActive = null)
{
    public StaffChange ToChange() => new(Name, Email, Role is { } role ? StaffRoles.Of(role) : null, IsActive);
}

internal sealed record StaffResponse(
    string Id, string Name, string Email, Role Role, string Avatar, bool IsActive, DateTimeOffset CreatedAt, DateTimeOffset? LastLogin)
{
    public static StaffResponse From(Account account, StoreSettings store) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.User, account.AccountId),
        account.Name,
        account.Email,
        account.Role,
        Avatars.Of(account, store),
        account.Status != AccountStatus.Suspended,
        account.CreatedAt,
        account.LastLoginAt);
}
