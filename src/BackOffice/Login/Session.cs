using System.Text.Json;
using FunctionsCommerce.Client;
using FunctionsCommerce.Client.CateredByAfrica;
using Microsoft.JSInterop;

namespace FunctionsCommerce.BackOffice.Login;

/// <summary>Who is logged in, in this tab.</summary>
public sealed class Session
{
    private const string Key = "session";
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);
    private readonly CateredByAfricaClient api;
    private readonly IJSRuntime browser;
    private SavedSession? saved;
    private Task<string?>? renewal;

    public Session(CateredByAfricaClient api, TokenHandler tokens, IJSRuntime browser)
    {
        this.api = api;
        this.browser = browser;
        tokens.Token = TokenAsync;
        api.OnRefused = refused =>
        {
            if (refused.Status == 401 && refused is not (WrongPasswordException or SecondStepException))
            {
                saved = null;
                Changed?.Invoke();
            }
        };
    }

    /// <summary>Whoever logged in or out, or whose session the store has ended.</summary>
    public event Action? Changed;

    /// <summary>Stays when the session ends, until somebody else logs in.</summary>
    public User? User { get; private set; }

    public bool IsOpen => saved is not null;

    /// <exception cref="WrongPasswordException">Email or password is wrong.</exception>
    /// <exception cref="SecondStepException">A code was mailed, or the one given is wrong.</exception>
    public async Task LoginAsync(string email, string password, string? otp)
    {
        var answer = (await api.LoginAsync(new() { Email = email, Password = password, Otp = otp })).Data;
        await KeepAsync(answer.User, answer.Tokens);
        Changed?.Invoke();
    }

    public async Task LogoutAsync()
    {
        try
        {
            await api.LogoutAsync();
        }
        catch (Exception problem) when (problem is StoreException or HttpRequestException)
        {
            // The tab forgets the tokens in any case.
        }

        saved = null;
        User = null;
        await browser.InvokeVoidAsync("sessionStorage.removeItem", Key);
        Changed?.Invoke();
    }

    /// <summary>After a reload of the page.</summary>
    public async Task RestoreAsync()
    {
        if (saved is null && await browser.InvokeAsync<string?>("sessionStorage.getItem", Key) is { } text)
        {
            saved = JsonSerializer.Deserialize<SavedSession>(text);
            User = saved?.User;
        }
    }

    private async Task<string?> TokenAsync()
    {
        if (saved is null || saved.ExpiresAt - Margin > DateTimeOffset.UtcNow)
        {
            return saved?.AccessToken;
        }

        // A refresh token is good once: calls at the same time wait for the same answer.
        renewal ??= RenewAsync(saved);
        try
        {
            return await renewal;
        }
        finally
        {
            renewal = null;
        }
    }

    private async Task<string?> RenewAsync(SavedSession old)
    {
        var tokens = (await api.RefreshAsync(new() { RefreshToken = old.RefreshToken })).Data.Tokens;
        await KeepAsync(old.User, tokens);
        return tokens.AccessToken;
    }

    private async Task KeepAsync(User user, Tokens tokens)
    {
        User = user;
        saved = new SavedSession(
            user, tokens.AccessToken, tokens.RefreshToken ?? saved?.RefreshToken ?? "", DateTimeOffset.UtcNow.AddSeconds(tokens.ExpiresIn));
        await browser.InvokeVoidAsync("sessionStorage.setItem", Key, JsonSerializer.Serialize(saved));
    }
}
