using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Marketing.Automation;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Automation.</summary>
public sealed class AutomationFunctions(CateredByAfricaApi api, AutomationService rules)
{
    private const string Route = CateredByAfricaApi.Base + "/automation/rules";

    [Function("CateredByAfrica_ListRules")]
    [Operation("Get Automation Rules", AccessLevel.Staff, Input = typeof(RulesQuery), Answer = typeof(RuleListResponse))]
    [Scope(StaffResource.Marketing, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.StaffAsync<RulesQuery>(request, ct, async (_, query) =>
        {
            var all = await rules.ListAsync(ct);
            var shown = all.Where(found => (query.IsActive is not { } active || found.Rule.IsActive == active)
                && (query.TriggerType is not { } trigger || found.Rule.Trigger == trigger));
            return api.Data(RuleListResponse.From([.. shown], all));
        });

    [Function("CateredByAfrica_CreateRule")]
    [Operation(
        "Create Automation Rule", AccessLevel.Staff, Input = typeof(CreateRuleRequest), Answer = typeof(CreatedRuleResponse), Status = 201,
        Idempotent = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Write)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.StaffOnceAsync<CreateRuleRequest>(request, ct, async (caller, body, id) =>
            api.Reply(
                await rules.CreateAsync(caller, body.ToDraft(), id, ct), CreatedRuleResponse.From, 201,
                "Automation rule created successfully"));

    [Function("CateredByAfrica_UpdateRule")]
    [Operation("Update Automation Rule", AccessLevel.Staff, Input = typeof(UpdateRuleRequest), Answer = typeof(RuleResponse))]
    [Scope(StaffResource.Marketing, ScopeAccess.Write)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = Route + "/{ruleId}")] HttpRequest request, string ruleId,
        CancellationToken ct) =>
        api.StaffAsync<UpdateRuleRequest>(request, ct, async (_, body) =>
            api.Reply(
                await rules.UpdateAsync(Parse(ruleId), body.ToChange(), ct), RuleResponse.From, 200,
                "Automation rule updated successfully"));

    [Function("CateredByAfrica_DeleteRule")]
    [Operation("Delete Automation Rule", AccessLevel.Staff)]
    [Scope(StaffResource.Marketing, ScopeAccess.Write)]
    public Task<IResult> Delete(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = Route + "/{ruleId}")] HttpRequest request, string ruleId,
        CancellationToken ct) =>
        api.StaffAsync(
            request, ct, async _ => api.Reply(await rules.DeleteAsync(Parse(ruleId), ct), "Automation rule deleted successfully"));

    [Function("CateredByAfrica_ListRuleLogs")]
    [Operation("Get Automation Logs", AccessLevel.Staff, Input = typeof(RuleLogsQuery), Answer = typeof(RuleLogListResponse))]
    [Scope(StaffResource.Marketing, ScopeAccess.Read)]
    public Task<IResult> Logs(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/{ruleId}/logs")] HttpRequest request, string ruleId,
        CancellationToken ct) =>
        api.StaffAsync<RuleLogsQuery>(request, ct, async (_, query) => api.Reply(
            await rules.LogsAsync(Parse(ruleId), query.StartDate, query.EndDate, PageRequest.Of(query.Page, query.Limit), ct),
            RuleLogListResponse.From));

    private static long Parse(string ruleId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Rule, ruleId);
}
