using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

internal sealed record LoginRequest([Email] string Email, [Secret] string Password, [Secret, StringLength(20)] string? Otp);

internal sealed record TokenResponse(string AccessToken, string TokenType)
{
    public static TokenResponse From(LoginResult signedIn) => new(signedIn.Tokens.AccessToken, "bearer");
}
