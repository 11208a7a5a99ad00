using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>Keeps what must be used again, but stand nowhere in clear: AES-256-GCM under a key of the store's secret.</summary>
public sealed class SecretBox(AuthSettings settings)
{
    private readonly byte[] key = HKDF.DeriveKey(HashAlgorithmName.SHA256, settings.KeyBytes(), 32, info: "secret-box"u8.ToArray());

    /// <param name="purpose">Where it is kept: it opens nowhere else.</param>
    public string Seal(string purpose, string secret)
    {
        var text = Encoding.UTF8.GetBytes(secret);
        var box = new byte[AesGcm.NonceByteSizes.MaxSize + text.Length + AesGcm.TagByteSizes.MaxSize];
        var parts = Split(box);
        RandomNumberGenerator.Fill(parts.Nonce);
        using var aes = new AesGcm(key, AesGcm.TagByteSizes.MaxSize);
        aes.Encrypt(parts.Nonce, text, parts.Text, parts.Tag, Encoding.UTF8.GetBytes(purpose));
        return Base64Url.EncodeToString(box);
    }

    /// <summary>Null when it was sealed for something else, or under another secret.</summary>
    public string? Open(string purpose, string box)
    {
        var bytes = Base64Url.DecodeFromChars(box);
        if (bytes.Length < AesGcm.NonceByteSizes.MaxSize + AesGcm.TagByteSizes.MaxSize)
        {
            return null;
        }

        var parts = Split(bytes);
        var text = new byte[parts.Text.Length];
        try
        {
            using var aes = new AesGcm(key, AesGcm.TagByteSizes.MaxSize);
            aes.Decrypt(parts.Nonce, parts.Text, parts.Tag, text, Encoding.UTF8.GetBytes(purpose));
            return Encoding.UTF8.GetString(text);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static Parts Split(byte[] box)
    {
        var tag = box.Length - AesGcm.TagByteSizes.MaxSize;
        return new Parts
        {
            Nonce = box.AsSpan(0, AesGcm.NonceByteSizes.MaxSize),
            Text = box.AsSpan(AesGcm.NonceByteSizes.MaxSize..tag),
            Tag = box.AsSpan(tag),
        };
    }

    private ref struct Parts
    {
        public required Span<byte> Nonce;
        public required Span<byte> Text;
        public required Span<byte> Tag;
    }
}
