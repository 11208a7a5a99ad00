using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>User Profile Endpoints.</summary>
public sealed class ProfileFunctions(
    PureEssenceApi api, AccountService accounts, PasswordService passwords, LoyaltyService loyalty, StoreSettings store)
{
    private const string AvatarField = "avatar";

    [Function("PureEssence_UpdateProfile")]
    [Operation("Update profile", AccessLevel.Customer, Input = typeof(UpdateProfileRequest), Answer = typeof(UserResponse))]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = PureEssenceApi.Base + "/profile")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<UpdateProfileRequest>(request, ct, async (caller, body) =>
            await ReplyAsync(
                await accounts.UpdateProfileAsync(caller.AccountId, body.ToChange(), Channels.PureEssence, ct), "Profile updated", ct));

    [Function("PureEssence_ChangePassword")]
    [Operation("Change password", AccessLevel.Customer, Input = typeof(ChangePasswordRequest))]
    public Task<IResult> ChangePassword(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/profile/change-password")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<ChangePasswordRequest>(request, ct, async (caller, body) =>
            api.Reply(
                await passwords.ChangeAsync(caller, body.CurrentPassword, body.NewPassword, body.Otp, ct),
                "Password changed successfully"));

    [Function("PureEssence_UploadAvatar")]
    [Operation("Upload profile picture", AccessLevel.Customer, Answer = typeof(UserResponse), Files = [AvatarField])]
    public Task<IResult> UploadAvatar(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/profile/avatar")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerUploadAsync(request, ct, AvatarField, 1, async (caller, images) =>
            await ReplyAsync(await accounts.SetAvatarAsync(caller.AccountId, images[0], ct), "Profile picture updated", ct));

    private async Task<IResult> ReplyAsync(Result<Account> changed, string message, CancellationToken ct)
    {
        if (!changed.TryGetValue(out var account, out var refused))
        {
            return api.Refuse(refused);
        }

        return api.Data(UserResponse.From(account, await loyalty.PointsAsync(account.AccountId, ct), store), message: message);
    }
}
