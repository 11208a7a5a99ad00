using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>Authentication.</summary>
public sealed class Auth(CustomerPortalApi api, LoginService logins)
{
    [Function("CustomerPortal_Login")]
    [Operation("Login", Access.Public, Input = typeof(LoginBody), Answer = typeof(TokenWire))]
    public Task<IResult> Login(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CustomerPortalApi.Base + "/auth/login")] HttpRequest request, CancellationToken ct) =>
        api.Public<LoginBody>(request, ct, async body =>
            api.Reply(await logins.Login(body.Email, body.Password, body.Otp, Channels.CustomerPortal, ct), TokenWire.From));
}
