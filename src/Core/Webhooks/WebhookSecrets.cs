using System.Security.Cryptography;
using System.Text;
using FunctionsCommerce.Core.Accounts.Sessions;

namespace FunctionsCommerce.Core.Webhooks;

/// <summary>Receivers' secrets. The store must know them to sign, so they are encrypted rather than hashed.</summary>
public sealed class WebhookSecrets(SecretProtector protector, LegacySecrets legacy)
{
    private const string Purpose = "webhook-secret";
    private const string StandardPrefix = "whsec_";

    /// <summary>As the standard-webhooks libraries take it.</summary>
    public static string New() => StandardPrefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(24));

    public string Seal(string secret) => protector.Protect(Purpose, secret);

    /// <exception cref="CryptographicException">No key of the store opens it.</exception>
    public string Open(string sealedSecret) =>
        protector.Unprotect(Purpose, sealedSecret) ?? legacy.OpenWebhookSecret(sealedSecret)
        ?? throw new CryptographicException("A webhook's secret was encrypted by another store.");

    /// <summary>The field <c>signature</c>: over the body without it (docs/webhooks.md).</summary>
    public static string Sign(string secret, string body) =>
        "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body)));

    /// <summary>The standard-webhooks signature, over the exact body. A secret that reads <c>whsec_</c> and base64 is those
    /// bytes.</summary>
    public static string SignStandard(string secret, string id, string timestamp, string body)
    {
        var bytes = new byte[secret.Length];
        var standard = secret.StartsWith(StandardPrefix, StringComparison.Ordinal)
            && Convert.TryFromBase64String(secret[StandardPrefix.Length..], bytes, out var length)
            ? bytes[..length]
            : Encoding.UTF8.GetBytes(secret);
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(standard, Encoding.UTF8.GetBytes($"{id}.{timestamp}.{body}")));
    }
}
