using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Marketing.Templates;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>An email campaign before it exists.</summary>
public sealed class CampaignPreviewFunctions(CateredByAfricaApi api, CampaignPreviewService previews, TemplateLibrary templates)
{
    [Function("CateredByAfrica_PreviewCampaign")]
    [Operation(
        "Preview an Email Campaign: what it looks like, how many get it, a test mail to the caller", AccessLevel.Staff,
        Input = typeof(PreviewCampaignRequest), Answer = typeof(CampaignPreviewResponse), Extension = true,
        Refusals = [ErrorCode.NotFound, ErrorCode.Conflict, ErrorCode.Unavailable])]
    [Scope(StaffResource.Marketing, ScopeAccess.Write)]
    public Task<IResult> Preview(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/emails/campaigns/preview")]
        HttpRequest request, CancellationToken ct) =>
        api.StaffAsync<PreviewCampaignRequest>(request, ct, async (caller, body) => api.Reply(
            await previews.PreviewAsync(caller, body.ToDraft(templates), body.RecipientType is not null, body.MailToMe, ct),
            CampaignPreviewResponse.From,
            message: body.MailToMe ? "The test mail is on its way" : null));
}
