using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>Admins see all users; superadmins decide who is admin.</summary>
public sealed class Users(RasCurrysApi api, AccountService accounts, AccountDirectory directory)
{
    [Function("RasCurrys_ListUsers")]
    [Operation("Get all users (admin)", Access.Staff, Input = typeof(ListAllQuery), Answer = typeof(UserListWire), Extension = true)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/users")] HttpRequest request, CancellationToken ct) =>
        api.Staff<ListAllQuery>(request, ct, async (_, query) =>
            api.Data(UserListWire.From(await directory.List(staffOnly: false, PageRequest.After(query.Skip, query.Limit), ct))));

    [Function("RasCurrys_GetUser")]
    [Operation("Get user (admin)", Access.Staff, Answer = typeof(MeWire), Extension = true)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/users/{id}")] HttpRequest request, string id, CancellationToken ct) =>
        api.Staff(request, ct, async _ => api.Reply(await accounts.Get(RasCurrysIds.Parse(id), ct), MeWire.From));

    [Function("RasCurrys_ListAdmins")]
    [Operation("Get admins (superadmin)", Access.Staff, Answer = typeof(AdminListWire), Extension = true)]
    public Task<IResult> Admins(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/admins")] HttpRequest request, CancellationToken ct) =>
        api.Superadmin(request, async _ => api.Data(AdminListWire.From(await directory.List(staffOnly: true, PageRequest.Of(1, PageRequest.MaxLimit), ct))), ct);

    [Function("RasCurrys_AddAdmin")]
    [Operation("Make a user admin (superadmin)", Access.Staff, Input = typeof(EmailBody), Answer = typeof(MeWire), Extension = true)]
    public Task<IResult> Promote(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/admins")] HttpRequest request, CancellationToken ct) =>
        api.Superadmin<EmailBody>(
            request,
            async (caller, body) => await accounts.FindByEmail(body.Email, ct) is { } account
                ? api.Reply(await directory.SetRole(account.AccountId, Role.Admin, caller.AccountId, ct), MeWire.From)
                : api.Refuse(Errors.NotFound("User")),
            ct);

    [Function("RasCurrys_RemoveAdmin")]
    [Operation("Make an admin a user again (superadmin)", Access.Staff, Answer = typeof(MeWire), Extension = true)]
    public Task<IResult> Demote(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = RasCurrysApi.Base + "/admins/{id}")] HttpRequest request, string id, CancellationToken ct) =>
        api.Superadmin(
            request, async caller => api.Reply(await directory.SetRole(RasCurrysIds.Parse(id), Role.Customer, caller.AccountId, ct), MeWire.From), ct);
}
