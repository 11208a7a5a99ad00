using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Staff accounts, for superadmins.</summary>
public sealed class Users(CateredByAfricaApi api, StaffService staff, StoreSettings store)
{
    [Function("CateredByAfrica_ListUsers")]
    [Operation("List staff (superadmin)", Access.Staff, Answer = typeof(IReadOnlyList<StaffWire>), Extension = true)]
    [LoginOnly]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/users")] HttpRequest request, CancellationToken ct) =>
        api.Staff(request, ct, async caller =>
            api.Reply(await staff.List(caller, ct), all => all.Select(one => StaffWire.From(one, store))));

    [Function("CateredByAfrica_CreateUser")]
    [Operation("Add a member of staff (superadmin)", Access.Staff, Input = typeof(CreateUserBody), Answer = typeof(StaffWire), Status = 201, Extension = true)]
    [LoginOnly]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/users")] HttpRequest request, CancellationToken ct) =>
        api.Staff<CreateUserBody>(request, ct, async (caller, body) => api.Reply(
            await staff.Create(caller, body.Name, body.Email, body.Password, StaffRoles.Of(body.Role), ct),
            one => StaffWire.From(one, store),
            201,
            "User created successfully"));

    [Function("CateredByAfrica_UpdateUser")]
    [Operation("Change a member of staff (superadmin)", Access.Staff, Input = typeof(UpdateUserBody), Answer = typeof(StaffWire), Extension = true)]
    [LoginOnly]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = CateredByAfricaApi.Base + "/users/{userId}")] HttpRequest request, string userId, CancellationToken ct) =>
        api.Staff<UpdateUserBody>(request, ct, async (caller, body) => api.Reply(
            await staff.Update(caller, CateredByAfricaIds.Parse(CateredByAfricaIds.User, userId), body.ToChange(), ct),
            one => StaffWire.From(one, store),
            message: "User updated successfully"));
}
