using FunctionsCommerce.Core.Accounts.ApiKeys;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Keys of other systems, for superadmins.</summary>
public sealed class ApiKeyFunctions(CateredByAfricaApi api, ApiKeyService keys)
{
    private const string Route = CateredByAfricaApi.Base + "/api-keys";

    [Function("CateredByAfrica_ListApiKeys")]
    [Operation("List the API keys (superadmin)", AccessLevel.Staff, Answer = typeof(IEnumerable<ApiKeyResponse>), Extension = true,
        Description = "Newest first, each with its scopes and when it was last used, to ten minutes. Revoked keys are listed for 90 days.")]
    [LoginOnly]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.StaffAsync(request, ct, async caller => api.Reply(await keys.ListAsync(caller, ct), all => all.Select(ApiKeyResponse.From)));

    [Function("CateredByAfrica_CreateApiKey")]
    [Operation("Make an API key (superadmin)", AccessLevel.Staff, Input = typeof(CreateApiKeyRequest), Answer = typeof(ApiKeyResponse), Status = 201, Extension = true,
        Description = "The answer holds the key, which is shown this once. It is sent as `Authorization: Bearer <key>`, does what its scopes allow in the name of who made it, and works while that is an active superadmin.")]
    [LoginOnly]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.StaffAsync<CreateApiKeyRequest>(request, ct, async (caller, body) => api.Reply(
            await keys.CreateAsync(
                caller, body.Name, [.. body.Scopes.Select(scope => new ApiKeyScope(scope.Resource, scope.Access))], body.ExpiresAt, ct),
            ApiKeyResponse.From,
            201,
            "API key created successfully"));

    [Function("CateredByAfrica_RevokeApiKey")]
    [Operation("Revoke an API key (superadmin)", AccessLevel.Staff, Answer = typeof(ApiKeyResponse), Extension = true,
        Description = "It works no more, on every instance within five seconds.")]
    [LoginOnly]
    public Task<IResult> Revoke(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = Route + "/{keyId}")] HttpRequest request, string keyId,
        CancellationToken ct) =>
        api.StaffAsync(request, ct, async caller => api.Reply(
            await keys.RevokeAsync(caller, CateredByAfricaIds.Parse(CateredByAfricaIds.ApiKey, keyId), ct), ApiKeyResponse.From,
            message: "API key revoked successfully"));
}
