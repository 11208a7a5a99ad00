using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.ImportExport;

/// <summary>What an API key needs for a kind of file beside the scope of imports and exports.</summary>
internal static class DataKindScopes
{
    /// <summary>API keys need the scope of what a file holds, too: personal data is for keys that may read customers or
    /// orders.</summary>
    public static Error? Refusal(this DataKind kind, CurrentUser caller, ScopeAccess access) =>
        caller.Key is { } key && !key.Allows(ResourceOf(kind), access)
            ? Errors.Forbidden(
                $"This API key has no {access.ToString().ToLowerInvariant()} access to {kind.ToString().ToLowerInvariant()}")
            : null;

    private static StaffResource ResourceOf(DataKind kind) => kind switch
    {
        DataKind.Customers => StaffResource.Customers,
        DataKind.Orders => StaffResource.Orders,
        DataKind.Coupons => StaffResource.Coupons,
        _ => StaffResource.Products,
    };
}
