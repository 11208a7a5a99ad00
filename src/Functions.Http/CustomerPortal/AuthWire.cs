using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

internal sealed record LoginBody([Email] string Email, [Secret] string Password, [Secret, StringLength(20)] string? Otp);

internal sealed record TokenWire(string AccessToken, string TokenType)
{
    public static TokenWire From(SignedIn signedIn) => new(signedIn.Tokens.AccessToken, "bearer");
}
