using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

internal sealed record UserListWire(IReadOnlyList<UserWire> Users, long Count)
{
    public static UserListWire From(Paged<Account> accounts) => new([.. accounts.Items.Select(UserWire.From)], accounts.Total);
}

internal sealed record AdminListWire(IReadOnlyList<UserWire> Admins, long Count)
{
    public static AdminListWire From(Paged<Account> accounts) => new([.. accounts.Items.Select(UserWire.From)], accounts.Total);
}
