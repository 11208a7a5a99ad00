using FunctionsCommerce.Client.CateredByAfrica;

namespace FunctionsCommerce.BackOffice.Login;

/// <summary>What a tab keeps of its login. Gone when the tab is closed.</summary>
public sealed record SavedSession(User User, string AccessToken, string RefreshToken, DateTimeOffset ExpiresAt);
