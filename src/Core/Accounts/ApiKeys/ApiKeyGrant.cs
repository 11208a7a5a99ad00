namespace FunctionsCommerce.Core.Accounts.ApiKeys;

/// <summary>The key that a caller came with, and what it lets the caller do.</summary>
public sealed record ApiKeyGrant(long KeyId, IReadOnlyList<ApiKeyScope> Scopes)
{
    public bool Allows(StaffResource resource, ScopeAccess access) =>
        Scopes.Any(scope => scope.Resource == resource && scope.Access >= access);
}
