using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Authentication. Login, registration and refresh share one limit.</summary>
public sealed class Auth(
    RocketryBoxApi api, RegistrationService registrations, LoginService logins, SessionService sessions, AddressService addresses,
    StoreSettings settings)
{
    [Function("RocketryBox_Login")]
    [Operation("Login", Access.Public, Input = typeof(LoginBody), Answer = typeof(LoggedInWire))]
    public Task<IResult> Login(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/auth/login")] HttpRequest request, CancellationToken ct) =>
        api.Public<LoginBody>(request, ct, async body =>
        {
            if (!(await logins.Login(body.Email, body.Password, body.Otp, Channels.RocketryBox, ct)).Try(out var signedIn, out var refused))
            {
                return api.Refuse(refused);
            }

            return api.Data(LoggedInWire.From(signedIn, await addresses.List(signedIn.Account.Partition, ct), settings.Currency));
        });

    [Function("RocketryBox_Register")]
    [Operation("Register", Access.Public, Input = typeof(RegisterBody), Answer = typeof(RegisteredWire), Status = 201)]
    public Task<IResult> Register(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/auth/register")] HttpRequest request, CancellationToken ct) =>
        api.Public<RegisterBody>(request, ct, async body =>
            api.Reply(await registrations.Register(body.ToRegistration(), ct), account => RegisteredWire.From(account, settings.Currency), 201));

    [Function("RocketryBox_Refresh")]
    [Operation("New tokens for a refresh token, which is then used up", Access.Public, Input = typeof(RefreshBody), Answer = typeof(TokensWire), Extension = true)]
    public Task<IResult> Refresh(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/auth/refresh")] HttpRequest request, CancellationToken ct) =>
        api.Public<RefreshBody>(request, ct, async body =>
            api.Reply(await sessions.Refresh(body.RefreshToken, Channels.RocketryBox, ct), TokensWire.From));

    [Function("RocketryBox_Logout")]
    [Operation("Logout", Access.Customer, Extension = true)]
    public Task<IResult> Logout(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/auth/logout")] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller =>
        {
            await sessions.End(caller, ct);
            return api.Message("Logged out successfully");
        });
}
