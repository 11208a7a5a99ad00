using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

internal sealed record UserListResponse(IReadOnlyList<UserResponse> Users, long Count)
{
    public static UserListResponse From(Paged<Account> accounts) => new([.. accounts.Items.Select(UserResponse.From)], accounts.Total);
}

internal sealed record AdminListResponse(IReadOnlyList<UserResponse> Admins, long Count)
{
    public static AdminListResponse From(Paged<Account> accounts) => new([.. accounts.Items.Select(UserResponse.From)], accounts.Total);
}
