using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts.Entra;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Authentication.</summary>
public sealed class AuthFunctions(
    CateredByAfricaApi api, LoginService logins, EntraLoginService signOn, SessionService sessions, StoreSettings store)
{
    [Function("CateredByAfrica_Login")]
    [Operation("User Login", AccessLevel.Public, Input = typeof(LoginRequest), Answer = typeof(LoggedInResponse))]
    public Task<IResult> Login(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/auth/login")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<LoginRequest>(request, ct, async body =>
            api.Reply(
                await logins.LoginAsync(body.Email, body.Password, body.Otp, Channels.CateredByAfrica, ct),
                signedIn => LoggedInResponse.From(signedIn, store)));

    /// <summary>For a token that the back office's pages got from the organisation's issuer (Entra ID), instead of email and
    /// password.</summary>
    [Function("CateredByAfrica_WorkAccount")]
    [Operation(
        "Login with a work account", AccessLevel.Public, Input = typeof(WorkAccountRequest), Answer = typeof(LoggedInResponse),
        Extension = true)]
    public Task<IResult> WorkAccount(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/auth/work-account")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<WorkAccountRequest>(request, ct, async body =>
            api.Reply(await signOn.SignOnAsync(body.Token, ct), signedIn => LoggedInResponse.From(signedIn, store)));

    [Function("CateredByAfrica_Refresh")]
    [Operation("Refresh Token", AccessLevel.Public, Input = typeof(RefreshRequest), Answer = typeof(RefreshedResponse))]
    public Task<IResult> Refresh(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/auth/refresh")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<RefreshRequest>(request, ct, async body =>
            api.Reply(
                await sessions.RefreshAsync(body.RefreshToken, Channels.CateredByAfrica, ct),
                tokens => new RefreshedResponse(TokensResponse.From(tokens))));

    [Function("CateredByAfrica_Logout")]
    [Operation("Logout", AccessLevel.Staff)]
    [LoginOnly]
    public Task<IResult> Logout(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/auth/logout")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync(request, ct, async caller =>
        {
            await sessions.EndAsync(caller, ct);
            return api.Message("Logged out successfully");
        });
}
