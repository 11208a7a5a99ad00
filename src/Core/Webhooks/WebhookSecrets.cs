using System.Security.Cryptography;
using System.Text;
using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Core.Webhooks;

/// <summary>Receivers' secrets. We must know them to sign, so they are encrypted rather than hashed: AES-GCM under a key of their own,
/// derived from the store's signing key.</summary>
public sealed class WebhookSecrets(AuthSettings settings)
{
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const string StandardPrefix = "whsec_";
    private readonly byte[] key = HKDF.DeriveKey(HashAlgorithmName.SHA256, settings.KeyBytes(), 32, info: "webhook-secrets"u8.ToArray());

    /// <summary>As the standard-webhooks libraries take it.</summary>
    public static string New() => StandardPrefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(24));

    public string Seal(string secret)
    {
        var text = Encoding.UTF8.GetBytes(secret);
        var whole = new byte[NonceSize + TagSize + text.Length];
        RandomNumberGenerator.Fill(whole.AsSpan(0, NonceSize));
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(whole.AsSpan(0, NonceSize), text, whole.AsSpan(NonceSize + TagSize), whole.AsSpan(NonceSize, TagSize));
        return Convert.ToBase64String(whole);
    }

    public string Open(string sealedSecret)
    {
        var whole = Convert.FromBase64String(sealedSecret);
        var text = new byte[whole.Length - NonceSize - TagSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(whole.AsSpan(0, NonceSize), whole.AsSpan(NonceSize + TagSize), whole.AsSpan(NonceSize, TagSize), text);
        return Encoding.UTF8.GetString(text);
    }

    /// <summary>The document's signature, over the body without the field that will hold it.</summary>
    public static string Sign(string secret, string body) =>
        "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body)));

    /// <summary>The standard-webhooks signature, over the exact body. A secret that reads <c>whsec_</c> and base64 is those bytes.</summary>
    public static string SignStandard(string secret, string id, string timestamp, string body)
    {
        var bytes = new byte[secret.Length];
        var standard = secret.StartsWith(StandardPrefix, StringComparison.Ordinal) && Convert.TryFromBase64String(secret[StandardPrefix.Length..], bytes, out var length)
            ? bytes[..length]
            : Encoding.UTF8.GetBytes(secret);
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(standard, Encoding.UTF8.GetBytes($"{id}.{timestamp}.{body}")));
    }
}
