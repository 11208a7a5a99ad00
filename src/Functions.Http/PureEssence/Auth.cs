using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Authentication Endpoints.</summary>
public sealed class Auth(
    PureEssenceApi api, RegistrationService registrations, LoginService logins, SessionService sessions, AccountService accounts,
    PasswordService passwords, LoyaltyService loyalty, RecentlyViewedService views, StoreSettings store)
{
    [Function("PureEssence_Register")]
    [Operation("Register user", Access.Public, Input = typeof(RegisterBody), Answer = typeof(RegisteredWire), Status = 201)]
    public Task<IResult> Register(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/auth/register")] HttpRequest request, CancellationToken ct) =>
        api.Public<RegisterBody>(request, ct, async body =>
        {
            if (!(await registrations.RegisterAndSignIn(body.ToRegistration(), ct)).Try(out var signedIn, out var refused))
            {
                return api.Refuse(refused);
            }

            await Recognise(request, signedIn.Account, ct);
            return api.Data(RegisteredWire.From(signedIn), 201);
        });

    [Function("PureEssence_Login")]
    [Operation("Login", Access.Public, Input = typeof(LoginBody), Answer = typeof(LoggedInWire))]
    public Task<IResult> Login(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/auth/login")] HttpRequest request, CancellationToken ct) =>
        api.Public<LoginBody>(request, ct, async body =>
        {
            if (!(await logins.Login(body.Email, body.Password, body.Otp, Channels.PureEssence, ct)).Try(out var signedIn, out var refused))
            {
                return api.Refuse(refused);
            }

            await Recognise(request, signedIn.Account, ct);
            return api.Data(LoggedInWire.From(signedIn, await loyalty.Points(signedIn.Account.AccountId, ct)));
        });

    [Function("PureEssence_GetCurrentUser")]
    [Operation("Get current user", Access.Customer, Answer = typeof(UserWire))]
    public Task<IResult> Me(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/auth/me")] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
        {
            var points = await loyalty.Points(caller.AccountId, ct);
            return api.Reply(await accounts.Get(caller.AccountId, ct), account => UserWire.From(account, points, store));
        });

    [Function("PureEssence_Logout")]
    [Operation("Logout", Access.Customer)]
    public Task<IResult> Logout(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/auth/logout")] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
        {
            await sessions.End(caller, ct);
            return api.Message("Logged out successfully");
        });

    [Function("PureEssence_ForgotPassword")]
    [Operation("Request password reset", Access.Public, Input = typeof(ForgotPasswordBody))]
    public Task<IResult> ForgotPassword(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/auth/forgot-password")] HttpRequest request, CancellationToken ct) =>
        api.Public<ForgotPasswordBody>(request, ct, async body =>
            api.Reply(await passwords.RequestReset(body.Email, Channels.PureEssence, ct), "Password reset email sent"));

    [Function("PureEssence_ResetPassword")]
    [Operation("Reset password", Access.Public, Input = typeof(ResetPasswordBody))]
    public Task<IResult> ResetPassword(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PureEssenceApi.Base + "/auth/reset-password")] HttpRequest request, CancellationToken ct) =>
        api.Public<ResetPasswordBody>(request, ct, async body =>
            api.Reply(await passwords.Reset(body.Token, body.Password, Channels.PureEssence, ct), "Password reset successfully"));

    /// <summary>What the visitor looked at before is the customer's now.</summary>
    private async Task Recognise(HttpRequest request, Account account, CancellationToken ct)
    {
        if (Visitors.Find(request) is { } visitor)
        {
            await views.Merge(visitor, account.AccountId, ct);
        }
    }
}
