using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>User Profile Endpoints.</summary>
public sealed class Profile(PureEssenceApi api, AccountService accounts, PasswordService passwords, LoyaltyService loyalty, StoreSettings store)
{
    private const string AvatarField = "avatar";

    [Function("PureEssence_UpdateProfile")]
    [Operation("Update profile", Access.Customer, Input = typeof(UpdateProfileBody), Answer = typeof(UserWire))]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = PureEssenceApi.Base + "/profile")] HttpRequest request, CancellationToken ct) =>
        api.Customer<UpdateProfileBody>(request, ct, async (caller, body) =>
            await Reply(await accounts.UpdateProfile(caller.AccountId, body.ToChange(), Channels.PureEssence, ct), "Profile updated", ct));

    [Function("PureEssence_ChangePassword")]
    [Operation("Change password", Access.Customer, Input = typeof(ChangePasswordBody))]
    public Task<IResult> ChangePassword(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/profile/change-password")] HttpRequest request, CancellationToken ct) =>
        api.Customer<ChangePasswordBody>(request, ct, async (caller, body) =>
            api.Reply(await passwords.Change(caller, body.CurrentPassword, body.NewPassword, body.Otp, ct), "Password changed successfully"));

    [Function("PureEssence_UploadAvatar")]
    [Operation("Upload profile picture", Access.Customer, Answer = typeof(UserWire), Files = [AvatarField])]
    public Task<IResult> UploadAvatar(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/profile/avatar")] HttpRequest request, CancellationToken ct) =>
        api.CustomerUpload(request, ct, AvatarField, 1, async (caller, images) =>
            await Reply(await accounts.SetAvatar(caller.AccountId, images[0], ct), "Profile picture updated", ct));

    private async Task<IResult> Reply(Result<Account> changed, string message, CancellationToken ct)
    {
        if (!changed.Try(out var account, out var refused))
        {
            return api.Refuse(refused);
        }

        return api.Data(UserWire.From(account, await loyalty.Points(account.AccountId, ct), store), message: message);
    }
}
