using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts.Staff;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Staff accounts, for superadmins.</summary>
public sealed class UserFunctions(CateredByAfricaApi api, StaffService staff, StoreSettings store)
{
    [Function("CateredByAfrica_ListUsers")]
    [Operation("List staff (superadmin)", AccessLevel.Staff, Answer = typeof(IReadOnlyList<StaffResponse>), Extension = true)]
    [LoginOnly]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/users")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync(request, ct, async caller =>
            api.Reply(await staff.ListAsync(caller, ct), all => all.Select(one => StaffResponse.From(one, store))));

    [Function("CateredByAfrica_CreateUser")]
    [Operation(
        "Add a member of staff (superadmin)", AccessLevel.Staff, Input = typeof(CreateUserRequest), Answer = typeof(StaffResponse),
        Status = 201, Extension = true)]
    [LoginOnly]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/users")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<CreateUserRequest>(request, ct, async (caller, body) => api.Reply(
            await staff.CreateAsync(caller, body.Name, body.Email, body.Password, StaffRoles.Of(body.Role), ct),
            one => StaffResponse.From(one, store),
            201,
            "User created successfully"));

    [Function("CateredByAfrica_UpdateUser")]
    [Operation(
        "Change a member of staff (superadmin)", AccessLevel.Staff, Input = typeof(UpdateUserRequest), Answer = typeof(StaffResponse),
        Extension = true)]
    [LoginOnly]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = CateredByAfricaApi.Base + "/users/{userId}")] HttpRequest request,
        string userId, CancellationToken ct) =>
        api.StaffAsync<UpdateUserRequest>(request, ct, async (caller, body) => api.Reply(
            await staff.UpdateAsync(caller, CateredByAfricaIds.Parse(CateredByAfricaIds.User, userId), body.ToChange(), ct),
            one => StaffResponse.From(one, store),
            message: "User updated successfully"));
}
