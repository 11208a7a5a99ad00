using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.IdentityModel.Tokens;

namespace FunctionsCommerce.Core.Accounts.Entra;

/// <summary>The issuer and its public signing keys.</summary>
public sealed record OidcIssuer(string Name, IReadOnlyList<SecurityKey> Keys);

/// <summary>Knows an issuer by its OpenID Connect discovery document: read once a day, and again when a token names a key that is not
/// known, though not more often than every few minutes, whatever tokens come.</summary>
public sealed class OidcConfigurationCache(IHttpClientFactory http, EntraSettings settings, TimeProvider time) : IDisposable
{
    public const string HttpClientName = "issuer";

    private static readonly TimeSpan Fresh = TimeSpan.FromDays(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim one = new(1);
    private Known? known;

    /// <param name="keyId">The key that a token says it is signed with.</param>
    /// <exception cref="HttpRequestException">The issuer cannot be asked, and is not known yet.</exception>
    public async ValueTask<OidcIssuer> GetAsync(string? keyId, CancellationToken ct)
    {
        if (known is { } current && !IsDue(current, keyId))
        {
            return current.Issuer;
        }

        await one.WaitAsync(ct);
        try
        {
            if (known is not { } meanwhile || IsDue(meanwhile, keyId))
            {
                known = await RefreshedAsync(ct);
            }

            return known.Issuer;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private bool IsDue(Known current, string? keyId)
    {
        var age = time.GetUtcNow() - current.At;
        return age >= Fresh || (age >= Pause && current.Issuer.Keys.All(key => key.KeyId != keyId));
    }

    /// <summary>An issuer that is out of reach for a while does not lock out those whose keys are known.</summary>
    private async Task<Known> RefreshedAsync(CancellationToken ct)
    {
        try
        {
            return new Known(await ReadAsync(ct), time.GetUtcNow());
        }
        catch (HttpRequestException) when (known is not null)
        {
            return known with { At = time.GetUtcNow() - Fresh + Pause };
        }
    }

    private async Task<OidcIssuer> ReadAsync(CancellationToken ct)
    {
        try
        {
            return await AskAsync(ct);
        }
        catch (Exception problem) when (problem is JsonException or ArgumentException
            or TaskCanceledException { InnerException: TimeoutException })
        {
            throw new HttpRequestException("The issuer does not answer, or not what OpenID Connect says.", problem);
        }
    }

    private async Task<OidcIssuer> AskAsync(CancellationToken ct)
    {
        using var client = http.CreateClient(HttpClientName);
        var discovery = await client.GetFromJsonAsync<Discovery>(settings.Authority.TrimEnd('/') + "/.well-known/openid-configuration", ct);
        if (discovery is not { Issuer: { } issuer, KeysAddress: { } keysAddress })
        {
            throw new HttpRequestException("The issuer's discovery document names no issuer or no keys.");
        }

        var keys = new JsonWebKeySet(await client.GetStringAsync(keysAddress, ct));
        return new OidcIssuer(issuer, [.. keys.GetSigningKeys()]);
    }

    private sealed record Known(OidcIssuer Issuer, DateTimeOffset At);

    private sealed record Discovery(
        [property: JsonPropertyName("issuer")] string? Issuer, [property: JsonPropertyName("jwks_uri")] Uri? KeysAddress);
}
