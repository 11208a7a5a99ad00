using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace FunctionsCommerce.Core.Accounts.Sessions;

/// <summary>Reads what was encrypted before there was a key ring: AES-256-GCM under keys derived from the signing key of that time. That
/// key is the hash key of such a store; it may still be a signing key as well.</summary>
public sealed class LegacySecrets(AuthSettings settings)
{
    private const int NonceSize = 12;
    private const int TagSize = 16;

    private readonly byte[][] boxKeys = Derived(settings, "secret-box");
    private readonly byte[][] webhookKeys = Derived(settings, "webhook-secrets");

    /// <summary>Nonce, text, tag in base64url; the purpose is authenticated. Null when no key opens it.</summary>
    internal string? Open(string purpose, string box)
    {
        if (!Base64Url.IsValid(box) || Base64Url.DecodeFromChars(box) is not { Length: >= NonceSize + TagSize } bytes)
        {
            return null;
        }

        var tag = bytes.Length - TagSize;
        return Opened(
            boxKeys, bytes.AsSpan(0, NonceSize), bytes.AsSpan(NonceSize..tag), bytes.AsSpan(tag), Encoding.UTF8.GetBytes(purpose));
    }

    /// <summary>A webhook receiver's secret: nonce, tag, text in base64. Null when no key opens it.</summary>
    internal string? OpenWebhookSecret(string box)
    {
        var bytes = new byte[box.Length];
        if (!Convert.TryFromBase64String(box, bytes, out var length) || length < NonceSize + TagSize)
        {
            return null;
        }

        var whole = bytes.AsSpan(0, length);
        return Opened(webhookKeys, whole[..NonceSize], whole[(NonceSize + TagSize)..], whole[NonceSize..(NonceSize + TagSize)], []);
    }

    private static string? Opened(
        byte[][] keys, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> cipher, ReadOnlySpan<byte> tag, byte[] purpose)
    {
        var text = new byte[cipher.Length];
        foreach (var key in keys)
        {
            try
            {
                using var aes = new AesGcm(key, TagSize);
                aes.Decrypt(nonce, cipher, tag, text, purpose);
                return Encoding.UTF8.GetString(text);
            }
            catch (AuthenticationTagMismatchException)
            {
                // Encrypted under another of the keys, perhaps.
            }
        }

        return null;
    }

    private static byte[][] Derived(AuthSettings settings, string use) =>
        [
            .. settings.SigningKeys()
                .Prepend(settings.HashKeyBytes())
                .Select(key => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: Encoding.UTF8.GetBytes(use))),
        ];
}
