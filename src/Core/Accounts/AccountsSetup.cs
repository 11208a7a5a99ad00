using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Accounts;

internal static class AccountsSetup
{
    public static IServiceCollection AddAccounts(this IServiceCollection services) => services;
}
