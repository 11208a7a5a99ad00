using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>System settings: what superadmins decide while the store runs.</summary>
public sealed class SettingsFunctions(RasCurrysApi api, StorefrontSettingsService rules)
{
    [Function("RasCurrys_GetSettings")]
    [Operation("Get system settings (superadmin)", AccessLevel.Staff, Answer = typeof(SettingsAnswerResponse), Extension = true)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/settings")] HttpRequest request,
        CancellationToken ct) =>
        api.SuperadminAsync(request, async _ => api.Data(SettingsAnswerResponse.From(await rules.GetAsync(ct))), ct);

    [Function("RasCurrys_UpdateSettings")]
    [Operation(
        "Update system settings (superadmin)", AccessLevel.Staff, Input = typeof(UpdateSettingsRequest),
        Answer = typeof(SettingsAnswerResponse), Extension = true)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = RasCurrysApi.Base + "/settings")] HttpRequest request,
        CancellationToken ct) =>
        api.SuperadminAsync<UpdateSettingsRequest>(
            request, async (_, body) => api.Data(SettingsAnswerResponse.From(await rules.UpdateAsync(body.Change, ct))), ct);
}
