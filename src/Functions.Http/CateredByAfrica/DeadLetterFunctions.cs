using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Work that failed for good in the background, and another try at it.</summary>
public sealed class DeadLetterFunctions(CateredByAfricaApi api, DeadLetterAdminService desk)
{
    private const string Route = CateredByAfricaApi.Base + "/dead-letters";

    [Function("CateredByAfrica_ListDeadLetters")]
    [Operation("List events that could not be processed", AccessLevel.Staff, Input = typeof(DeadLettersQuery), Answer = typeof(DeadLetterListResponse), Extension = true,
        Refusals = [ErrorCode.NotFound])]
    [Scope(StaffResource.Operations, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.StaffAsync<DeadLettersQuery>(request, ct, async (_, query) =>
            api.Reply(await desk.ListAsync(query.Subscription, PageRequest.Of(query.Page, query.Limit), ct), DeadLetterListResponse.From));

    [Function("CateredByAfrica_RedriveDeadLetters")]
    [Operation("Try a subscription's dead letters again", AccessLevel.Staff, Answer = typeof(RedrivenResponse), Extension = true)]
    [Scope(StaffResource.Operations, ScopeAccess.Write)]
    public Task<IResult> Redrive(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/{subscription}/redrive")] HttpRequest request,
        string subscription, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ =>
            api.Reply(
                await desk.RedriveAsync(subscription, ct), count => new RedrivenResponse(count),
                message: "The events are on their way again"));
}
