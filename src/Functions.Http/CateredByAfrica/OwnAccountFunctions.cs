using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Accounts.Staff;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>A member of staff's own account and password.</summary>
public sealed class OwnAccountFunctions(
    CateredByAfricaApi api, AccountService accounts, PasswordService passwords, PasswordResetTokenService resetTokens,
    PasswordResetService resets, StaffService staff, StoreSettings store)
{
    [Function("CateredByAfrica_GetMe")]
    [Operation("Your own account", AccessLevel.Staff, Answer = typeof(OwnAccountResponse), Extension = true)]
    [LoginOnly]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/me")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync(
            request, ct,
            async caller => api.Reply(await accounts.GetAsync(caller.AccountId, ct), account => OwnAccountResponse.From(account, store)));

    [Function("CateredByAfrica_UpdateMe")]
    [Operation("Change your own account", AccessLevel.Staff, Input = typeof(UpdateMeRequest), Answer = typeof(OwnAccountResponse), Extension = true,
        Description = "With `twoFactor`, logins need a mailed code. Switching it off needs such a code as `otp`: without one it is refused, and a code is mailed.")]
    [LoginOnly]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = CateredByAfricaApi.Base + "/me")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<UpdateMeRequest>(request, ct, async (caller, body) => body.IsEmpty
            ? api.Refuse(Errors.Invalid("name", "name, phone or twoFactor is required"))
            : api.Reply(
                await accounts.UpdateProfileAsync(caller.AccountId, body.ToChange(), caller.Channel, ct),
                account => OwnAccountResponse.From(account, store),
                message: "Account updated successfully"));

    [Function("CateredByAfrica_ChangePassword")]
    [Operation("Change your own password", AccessLevel.Staff, Input = typeof(ChangePasswordRequest), Extension = true,
        Description = "Ends all your other sessions. Where your logins need a mailed code, so does this: without `otp` it is refused, and a code is mailed.")]
    [LoginOnly]
    public Task<IResult> ChangePassword(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/me/password")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<ChangePasswordRequest>(request, ct, async (caller, body) =>
            api.Reply(
                await passwords.ChangeAsync(caller, body.CurrentPassword, body.NewPassword, body.Otp, ct),
                "Password changed successfully"));

    [Function("CateredByAfrica_MailResetLink")]
    [Operation("Mail a member of staff a link to a new password (superadmin)", AccessLevel.Staff, Status = 202, Extension = true,
        Description = "The link is good for an hour and once. The old password holds until it is used.")]
    [LoginOnly]
    public Task<IResult> MailResetLink(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/users/{userId}/password-reset")] HttpRequest request,
        string userId,
        CancellationToken ct) =>
        api.StaffAsync(request, ct, async caller => api.Reply(
            await staff.MailResetLinkAsync(caller, CateredByAfricaIds.Parse(CateredByAfricaIds.User, userId), ct),
            "A mail with a link is on its way",
            StatusCodes.Status202Accepted));

    [Function("CateredByAfrica_ForgotPassword")]
    [Operation("Have a link to a new password mailed", AccessLevel.Public, Input = typeof(ForgotPasswordRequest), Extension = true,
        Description = "The answer is the same for an email that no account has.")]
    public Task<IResult> ForgotPassword(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/auth/forgot-password")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<ForgotPasswordRequest>(request, ct, async body =>
            api.Reply(await resetTokens.RequestAsync(body.Email, Channels.CateredByAfrica, ct), "Password reset email sent"));

    [Function("CateredByAfrica_ResetPassword")]
    [Operation("Set a new password by the mailed link", AccessLevel.Public, Input = typeof(ResetPasswordRequest), Extension = true,
        Description = "Ends all sessions of the account. A token is good for an hour and once.")]
    public Task<IResult> ResetPassword(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/auth/reset-password")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<ResetPasswordRequest>(request, ct, async body =>
            api.Reply(await resets.ResetAsync(body.Token, body.Password, Channels.CateredByAfrica, ct), "Password reset successfully"));
}
