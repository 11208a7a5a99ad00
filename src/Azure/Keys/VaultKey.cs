using System.Buffers.Text;
using System.Text.Json;
using Azure.Core;
using FunctionsCommerce.Azure.Rest;

namespace FunctionsCommerce.Azure.Keys;

/// <summary>A key that never leaves Key Vault: it wraps other keys (REST API 7.4, RSA-OAEP-256).</summary>
/// <param name="address">Without a version: new data is wrapped with the latest version, older data is unwrapped with its own.</param>
internal sealed class VaultKey(RestService vault, Uri address)
{
    private const string Version = "?api-version=7.4";
    private const string Algorithm = "RSA-OAEP-256";

    public static VaultKey Create(Uri address, TokenCredential credential, RestOptions options) =>
        new(
            new RestService(new Uri(address.GetLeftPart(UriPartial.Authority)), "https://vault.azure.net/.default", credential, options),
            address);

    /// <returns>The version of the key that wrapped it, as an address, and the wrapped key.</returns>
    /// <exception cref="KeyRingUnavailableException">An outage, or no access.</exception>
    public (string KeyId, byte[] Wrapped) Wrap(byte[] key) => KeyRingUnavailableException.Unless("The vault's key does not wrap", () =>
    {
        using var known = JsonDocument.Parse(
            vault.GetAsync(address.AbsolutePath + Version, CancellationToken.None).GetAwaiter().GetResult());
        var keyId = known.RootElement.GetProperty("key").GetProperty("kid").GetString()!;
        return (keyId, Call(keyId, "wrapkey", key));
    });

    /// <exception cref="KeyRingUnavailableException">An outage, or no access.</exception>
    public byte[] Unwrap(string keyId, byte[] wrapped) =>
        KeyRingUnavailableException.Unless("The vault's key does not unwrap", () => Call(keyId, "unwrapkey", wrapped));

    /// <summary>Data Protection asks for its keys synchronously, once per process and day.</summary>
    private byte[] Call(string keyId, string operation, byte[] value)
    {
        var answer = vault.PostJsonAsync(
            $"{new Uri(keyId).AbsolutePath}/{operation}{Version}", new { alg = Algorithm, value = Base64Url.EncodeToString(value) }, [],
            CancellationToken.None);
        using var document = JsonDocument.Parse(answer.GetAwaiter().GetResult());
        return Base64Url.DecodeFromChars(document.RootElement.GetProperty("value").GetString());
    }
}
