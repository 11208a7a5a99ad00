using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Staff;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>Admins see all users; superadmins decide who is admin.</summary>
public sealed class UserFunctions(RasCurrysApi api, AccountService accounts, AccountAdminService directory)
{
    [Function("RasCurrys_ListUsers")]
    [Operation(
        "Get all users (admin)", AccessLevel.Staff, Input = typeof(ListAllQuery), Answer = typeof(UserListResponse), Extension = true)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/users")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<ListAllQuery>(request, ct, async (_, query) =>
            api.Data(UserListResponse.From(await directory.ListAsync(staffOnly: false, PageRequest.After(query.Skip, query.Limit), ct))));

    [Function("RasCurrys_GetUser")]
    [Operation("Get user (admin)", AccessLevel.Staff, Answer = typeof(MeResponse), Extension = true)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/users/{id}")] HttpRequest request, string id,
        CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Reply(await accounts.GetAsync(RasCurrysIds.Parse(id), ct), MeResponse.From));

    [Function("RasCurrys_ListAdmins")]
    [Operation("Get admins (superadmin)", AccessLevel.Staff, Answer = typeof(AdminListResponse), Extension = true)]
    public Task<IResult> Admins(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/admins")] HttpRequest request,
        CancellationToken ct) =>
        api.SuperadminAsync(
            request,
            async _ => api.Data(
                AdminListResponse.From(await directory.ListAsync(staffOnly: true, PageRequest.Of(1, PageRequest.MaxLimit), ct))),
            ct);

    [Function("RasCurrys_AddAdmin")]
    [Operation(
        "Make a user admin (superadmin)", AccessLevel.Staff, Input = typeof(EmailRequest), Answer = typeof(MeResponse), Extension = true)]
    public Task<IResult> Promote(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/admins")] HttpRequest request,
        CancellationToken ct) =>
        api.SuperadminAsync<EmailRequest>(
            request,
            async (caller, body) => await accounts.FindByEmailAsync(body.Email, ct) is { } account
                ? api.Reply(await directory.SetRoleAsync(account.AccountId, Role.Admin, caller.AccountId, ct), MeResponse.From)
                : api.Refuse(Errors.NotFound("User")),
            ct);

    [Function("RasCurrys_RemoveAdmin")]
    [Operation("Make an admin a user again (superadmin)", AccessLevel.Staff, Answer = typeof(MeResponse), Extension = true)]
    public Task<IResult> Demote(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = RasCurrysApi.Base + "/admins/{id}")] HttpRequest request, string id,
        CancellationToken ct) =>
        api.SuperadminAsync(
            request,
            async caller => api.Reply(
                await directory.SetRoleAsync(RasCurrysIds.Parse(id), Role.Customer, caller.AccountId, ct), MeResponse.From), ct);
}
