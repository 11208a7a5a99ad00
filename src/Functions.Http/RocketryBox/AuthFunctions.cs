using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Authentication. Login, registration and refresh share one limit.</summary>
public sealed class AuthFunctions(
    RocketryBoxApi api, RegistrationService registrations, LoginService logins, SessionService sessions, AddressService addresses,
    StoreSettings settings)
{
    [Function("RocketryBox_Login")]
    [Operation("Login", AccessLevel.Public, Input = typeof(LoginRequest), Answer = typeof(LoggedInResponse))]
    public Task<IResult> Login(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/auth/login")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<LoginRequest>(request, ct, async body =>
        {
            if (!(await logins.LoginAsync(body.Email, body.Password, body.Otp, Channels.RocketryBox, ct)).TryGetValue(
                out var signedIn, out var refused))
            {
                return api.Refuse(refused);
            }

            return api.Data(LoggedInResponse.From(signedIn, await addresses.ListAsync(signedIn.Account.Partition, ct), settings.Currency));
        });

    [Function("RocketryBox_Register")]
    [Operation("Register", AccessLevel.Public, Input = typeof(RegisterRequest), Answer = typeof(RegisteredResponse), Status = 201)]
    public Task<IResult> Register(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/auth/register")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<RegisterRequest>(request, ct, async body =>
            api.Reply(
                await registrations.RegisterAsync(body.ToRegistration(), ct),
                account => RegisteredResponse.From(account, settings.Currency), 201));

    [Function("RocketryBox_Refresh")]
    [Operation(
        "New tokens for a refresh token, which is then used up", AccessLevel.Public, Input = typeof(RefreshRequest),
        Answer = typeof(TokensResponse), Extension = true)]
    public Task<IResult> Refresh(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/auth/refresh")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<RefreshRequest>(request, ct, async body =>
            api.Reply(await sessions.RefreshAsync(body.RefreshToken, Channels.RocketryBox, ct), TokensResponse.From));

    [Function("RocketryBox_Logout")]
    [Operation("Logout", AccessLevel.Customer, Extension = true)]
    public Task<IResult> Logout(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/auth/logout")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller =>
        {
            await sessions.EndAsync(caller, ct);
            return api.Message("Logged out successfully");
        });
}
