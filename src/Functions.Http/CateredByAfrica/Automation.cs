using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Marketing.Automation;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Automation.</summary>
public sealed class Automation(CateredByAfricaApi api, AutomationService rules)
{
    private const string Route = CateredByAfricaApi.Base + "/automation/rules";

    [Function("CateredByAfrica_ListRules")]
    [Operation("Get Automation Rules", Access.Staff, Input = typeof(RulesQuery), Answer = typeof(RuleListWire))]
    [Scope(StaffResource.Marketing, ScopeAccess.Read)]
    public Task<IResult> List([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.Staff<RulesQuery>(request, ct, async (_, query) =>
        {
            var all = await rules.List(ct);
            var shown = all.Where(found => (query.IsActive is not { } active || found.Rule.IsActive == active)
                && (query.TriggerType is not { } trigger || found.Rule.Trigger == trigger));
            return api.Data(RuleListWire.From([.. shown], all));
        });

    [Function("CateredByAfrica_CreateRule")]
    [Operation("Create Automation Rule", Access.Staff, Input = typeof(CreateRuleBody), Answer = typeof(CreatedRuleWire), Status = 201, Idempotent = true)]
    [Scope(StaffResource.Marketing, ScopeAccess.Write)]
    public Task<IResult> Create([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.StaffOnce<CreateRuleBody>(request, ct, async (caller, body, id) =>
            api.Reply(await rules.Create(caller, body.ToDraft(), id, ct), CreatedRuleWire.From, 201, "Automation rule created successfully"));

    [Function("CateredByAfrica_UpdateRule")]
    [Operation("Update Automation Rule", Access.Staff, Input = typeof(UpdateRuleBody), Answer = typeof(RuleWire))]
    [Scope(StaffResource.Marketing, ScopeAccess.Write)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = Route + "/{ruleId}")] HttpRequest request, string ruleId, CancellationToken ct) =>
        api.Staff<UpdateRuleBody>(request, ct, async (_, body) =>
            api.Reply(await rules.Update(Parse(ruleId), body.ToChange(), ct), RuleWire.From, 200, "Automation rule updated successfully"));

    [Function("CateredByAfrica_DeleteRule")]
    [Operation("Delete Automation Rule", Access.Staff)]
    [Scope(StaffResource.Marketing, ScopeAccess.Write)]
    public Task<IResult> Delete(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = Route + "/{ruleId}")] HttpRequest request, string ruleId, CancellationToken ct) =>
        api.Staff(request, ct, async _ => api.Reply(await rules.Delete(Parse(ruleId), ct), "Automation rule deleted successfully"));

    [Function("CateredByAfrica_ListRuleLogs")]
    [Operation("Get Automation Logs", Access.Staff, Input = typeof(RuleLogsQuery), Answer = typeof(RuleLogListWire))]
    [Scope(StaffResource.Marketing, ScopeAccess.Read)]
    public Task<IResult> Logs(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/{ruleId}/logs")] HttpRequest request, string ruleId, CancellationToken ct) =>
        api.Staff<RuleLogsQuery>(request, ct, async (_, query) => api.Reply(
            await rules.Logs(Parse(ruleId), query.StartDate, query.EndDate, PageRequest.Of(query.Page, query.Limit), ct), RuleLogListWire.From));

    private static long Parse(string ruleId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Rule, ruleId);
}
