using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Authentication Endpoints.</summary>
public sealed class AuthFunctions(
    PureEssenceApi api, RegistrationService registrations, LoginService logins, SessionService sessions, AccountService accounts,
    PasswordResetTokenService resetTokens, PasswordResetService resets, LoyaltyService loyalty, RecentlyViewedService views,
    StoreSettings store)
{
    [Function("PureEssence_Register")]
    [Operation("Register user", AccessLevel.Public, Input = typeof(RegisterRequest), Answer = typeof(RegisteredResponse), Status = 201)]
    public Task<IResult> Register(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/auth/register")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<RegisterRequest>(request, ct, async body =>
        {
            if (!(await registrations.RegisterAndSignInAsync(body.ToRegistration(), ct)).TryGetValue(out var signedIn, out var refused))
            {
                return api.Refuse(refused);
            }

            await RecogniseAsync(request, signedIn.Account, ct);
            return api.Data(RegisteredResponse.From(signedIn), 201);
        });

    [Function("PureEssence_Login")]
    [Operation("Login", AccessLevel.Public, Input = typeof(LoginRequest), Answer = typeof(LoggedInResponse))]
    public Task<IResult> Login(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/auth/login")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<LoginRequest>(request, ct, async body =>
        {
            if (!(await logins.LoginAsync(body.Email, body.Password, body.Otp, Channels.PureEssence, ct)).TryGetValue(
                out var signedIn, out var refused))
            {
                return api.Refuse(refused);
            }

            await RecogniseAsync(request, signedIn.Account, ct);
            return api.Data(LoggedInResponse.From(signedIn, await loyalty.PointsAsync(signedIn.Account.AccountId, ct)));
        });

    [Function("PureEssence_GetCurrentUser")]
    [Operation("Get current user", AccessLevel.Customer, Answer = typeof(UserResponse))]
    public Task<IResult> Me(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/auth/me")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
        {
            var points = await loyalty.PointsAsync(caller.AccountId, ct);
            return api.Reply(await accounts.GetAsync(caller.AccountId, ct), account => UserResponse.From(account, points, store));
        });

    [Function("PureEssence_Logout")]
    [Operation("Logout", AccessLevel.Customer)]
    public Task<IResult> Logout(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/auth/logout")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
        {
            await sessions.EndAsync(caller, ct);
            return api.Message("Logged out successfully");
        });

    [Function("PureEssence_ForgotPassword")]
    [Operation("Request password reset", AccessLevel.Public, Input = typeof(ForgotPasswordRequest))]
    public Task<IResult> ForgotPassword(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/auth/forgot-password")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<ForgotPasswordRequest>(request, ct, async body =>
            api.Reply(await resetTokens.RequestAsync(body.Email, Channels.PureEssence, ct), "Password reset email sent"));

    [Function("PureEssence_ResetPassword")]
    [Operation("Reset password", AccessLevel.Public, Input = typeof(ResetPasswordRequest))]
    public Task<IResult> ResetPassword(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/auth/reset-password")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<ResetPasswordRequest>(request, ct, async body =>
            api.Reply(await resets.ResetAsync(body.Token, body.Password, Channels.PureEssence, ct), "Password reset successfully"));

    /// <summary>What the visitor looked at before is the customer's now.</summary>
    private async Task RecogniseAsync(HttpRequest request, Account account, CancellationToken ct)
    {
        if (GuestId.Find(request) is { } visitor)
        {
            await views.MergeAsync(visitor, account.AccountId, ct);
        }
    }
}
