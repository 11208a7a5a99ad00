using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Authentication.</summary>
public sealed class Auth(CateredByAfricaApi api, LoginService logins, StaffSignOn signOn, SessionService sessions, StoreSettings store)
{
    [Function("CateredByAfrica_Login")]
    [Operation("User Login", Access.Public, Input = typeof(LoginBody), Answer = typeof(LoggedInWire))]
    public Task<IResult> Login(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/auth/login")] HttpRequest request, CancellationToken ct) =>
        api.Public<LoginBody>(request, ct, async body =>
            api.Reply(await logins.Login(body.Email, body.Password, body.Otp, Channels.CateredByAfrica, ct), signedIn => LoggedInWire.From(signedIn, store)));

    /// <summary>For a token that the back office's pages got from the organisation's issuer (Entra ID), instead of email and password.</summary>
    [Function("CateredByAfrica_WorkAccount")]
    [Operation("Login with a work account", Access.Public, Input = typeof(WorkAccountBody), Answer = typeof(LoggedInWire), Extension = true)]
    public Task<IResult> WorkAccount(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/auth/work-account")] HttpRequest request, CancellationToken ct) =>
        api.Public<WorkAccountBody>(request, ct, async body =>
            api.Reply(await signOn.SignOn(body.Token, ct), signedIn => LoggedInWire.From(signedIn, store)));

    [Function("CateredByAfrica_Refresh")]
    [Operation("Refresh Token", Access.Public, Input = typeof(RefreshBody), Answer = typeof(RefreshedWire))]
    public Task<IResult> Refresh(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/auth/refresh")] HttpRequest request, CancellationToken ct) =>
        api.Public<RefreshBody>(request, ct, async body =>
            api.Reply(await sessions.Refresh(body.RefreshToken, Channels.CateredByAfrica, ct), tokens => new RefreshedWire(TokensWire.From(tokens))));

    [Function("CateredByAfrica_Logout")]
    [Operation("Logout", Access.Staff)]
    [LoginOnly]
    public Task<IResult> Logout(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/auth/logout")] HttpRequest request, CancellationToken ct) =>
        api.Staff(request, ct, async caller =>
        {
            await sessions.End(caller, ct);
            return api.Message("Logged out successfully");
        });
}
