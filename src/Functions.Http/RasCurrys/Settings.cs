using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>System settings: what superadmins decide while the store runs.</summary>
public sealed class Settings(RasCurrysApi api, SalesRulesService rules)
{
    [Function("RasCurrys_GetSettings")]
    [Operation("Get system settings (superadmin)", Access.Staff, Answer = typeof(SettingsAnswerWire), Extension = true)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/settings")] HttpRequest request, CancellationToken ct) =>
        api.Superadmin(request, async _ => api.Data(SettingsAnswerWire.From(await rules.Get(ct))), ct);

    [Function("RasCurrys_UpdateSettings")]
    [Operation("Update system settings (superadmin)", Access.Staff, Input = typeof(UpdateSettingsBody), Answer = typeof(SettingsAnswerWire), Extension = true)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = RasCurrysApi.Base + "/settings")] HttpRequest request, CancellationToken ct) =>
        api.Superadmin<UpdateSettingsBody>(request, async (_, body) => api.Data(SettingsAnswerWire.From(await rules.Update(body.Change, ct))), ct);
}
