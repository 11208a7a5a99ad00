using FunctionsCommerce.Core.Accounts.ApiKeys;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record ApiKeyScopeRequest(StaffResource Resource, ScopeAccess Access);

internal sealed record CreateApiKeyRequest(
    [StringLength(ApiKey.MaxNameLength)] string Name, [MinLength(1), MaxLength(20)] IReadOnlyList<ApiKeyScopeRequest> Scopes,
    DateTimeOffset? ExpiresAt = null);

internal sealed record ApiKeyScopeResponse(StaffResource Resource, ScopeAccess Access);

/// <param name="Key">Only in the answer that makes it.</param>
internal sealed record ApiKeyResponse(
    string Id, string Name, string Hint, IReadOnlyList<ApiKeyScopeResponse> Scopes, string CreatedBy, DateTimeOffset CreatedAt,
    DateTimeOffset? ExpiresAt,
    DateTimeOffset? LastUsedAt, DateTimeOffset? RevokedAt, string? Key)
{
    public static ApiKeyResponse From(ApiKey key) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.ApiKey, key.KeyId),
        key.Name,
        key.Hint,
        [.. key.Scopes.Select(scope => new ApiKeyScopeResponse(scope.Resource, scope.Access))],
        CateredByAfricaIds.Of(CateredByAfricaIds.User, key.CreatedBy),
        key.CreatedAt,
        key.ExpiresAt,
        key.LastUsedAt,
        key.RevokedAt,
        null);

    public static ApiKeyResponse From(CreatedApiKey made) => From(made.Key) with { Key = made.Token };
}
