using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record LoginBody([Email] string Email, [Secret] string Password, [Secret, StringLength(20)] string? Otp);

internal sealed record WorkAccountBody([Secret] string Token);

internal sealed record RefreshBody([Secret] string RefreshToken);

/// <param name="ExpiresIn">Seconds until the access token is worth nothing.</param>
internal sealed record TokensWire(string AccessToken, string? RefreshToken, long ExpiresIn)
{
    public static TokensWire From(Tokens tokens) => new(tokens.AccessToken, tokens.RefreshToken, (long)tokens.ExpiresIn.TotalSeconds);
}

internal sealed record RefreshedWire(TokensWire Tokens);

internal sealed record UserWire(string Id, string Email, string Name, Role Role, string Avatar)
{
    public static UserWire From(Account account, StoreSettings store) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.User, account.AccountId), account.Email, account.Name, account.Role, Avatars.Of(account, store));
}

internal sealed record LoggedInWire(UserWire User, TokensWire Tokens)
{
    public static LoggedInWire From(SignedIn signedIn, StoreSettings store) =>
        new(UserWire.From(signedIn.Account, store), TokensWire.From(signedIn.Tokens));
}

/// <summary>The uploaded picture, else one drawn from the first name.</summary>
internal static class Avatars
{
    public static string Of(Account account, StoreSettings store) => account.Avatar is { } url
        ? store.Absolute(url)
        : "https://api.dicebear.com/7.x/avataaars/svg?seed=" + Uri.EscapeDataString(account.Name.Split(' ')[0]);
}
