using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Sessions;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record LoginRequest([Email] string Email, [Secret] string Password, [Secret, StringLength(20)] string? Otp);

internal sealed record WorkAccountRequest([Secret] string Token);

internal sealed record RefreshRequest([Secret] string RefreshToken);

/// <param name="ExpiresIn">Seconds until the access token is worth nothing.</param>
internal sealed record TokensResponse(string AccessToken, string? RefreshToken, long ExpiresIn)
{
    public static TokensResponse From(Tokens tokens) => new(tokens.AccessToken, tokens.RefreshToken, (long)tokens.ExpiresIn.TotalSeconds);
}

internal sealed record RefreshedResponse(TokensResponse Tokens);

internal sealed record UserResponse(string Id, string Email, string Name, Role Role, string Avatar)
{
    public static UserResponse From(Account account, StoreSettings store) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.User, account.AccountId), account.Email, account.Name, account.Role,
        Avatars.Of(account, store));
}

internal sealed record LoggedInResponse(UserResponse User, TokensResponse Tokens)
{
    public static LoggedInResponse From(LoginResult signedIn, StoreSettings store) =>
        new(UserResponse.From(signedIn.Account, store), TokensResponse.From(signedIn.Tokens));
}

/// <summary>The uploaded picture, else one drawn from the first name.</summary>
internal static class Avatars
{
    public static string Of(Account account, StoreSettings store) => account.Avatar is { } url
        ? store.Absolute(url)
        : "https://api.dicebear.com/7.x/avataaars/svg?seed=" + Uri.EscapeDataString(account.Name.Split(' ')[0]);
}
