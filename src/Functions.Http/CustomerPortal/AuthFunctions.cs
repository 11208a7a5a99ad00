using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>Authentication.</summary>
public sealed class AuthFunctions(CustomerPortalApi api, LoginService logins)
{
    [Function("CustomerPortal_Login")]
    [Operation("Login", AccessLevel.Public, Input = typeof(LoginRequest), Answer = typeof(TokenResponse))]
    public Task<IResult> Login(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CustomerPortalApi.Base + "/auth/login")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<LoginRequest>(request, ct, async body =>
            api.Reply(await logins.LoginAsync(body.Email, body.Password, body.Otp, Channels.CustomerPortal, ct), TokenResponse.From));
}
