using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>The secret behind tokens and codes (<c>Auth__*</c> settings). LocalHost generates it once per data folder.</summary>
public sealed record AuthSettings
{
    public const string Section = "Auth";

    public const int MinKeyBytes = 32;

    /// <summary>Signs tokens; its UTF-8 bytes are the key. Changing it ends every session.</summary>
    public string SigningKey { get; init; } = "";

    /// <summary>Logins of staff with a password need a mailed code, too.</summary>
    public bool StaffSecondStep { get; init; }

    /// <summary>Days after which a session ends, however often it was refreshed.</summary>
    [Range(1, 3650)]
    public int SessionMaxDays { get; init; } = 30;

    public byte[] KeyBytes() => Encoding.UTF8.GetBytes(SigningKey);

    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(AuthSettings);

    public bool IsValid() => Encoding.UTF8.GetByteCount(SigningKey) >= MinKeyBytes;
}

/// <summary>Hashes that need the secret, so that what is short or guessable (a code, an address) cannot be found by trying.</summary>
public sealed class KeyedHash(AuthSettings settings)
{
    private readonly byte[] key = HKDF.DeriveKey(HashAlgorithmName.SHA256, settings.KeyBytes(), 32, info: "keyed-hash"u8.ToArray());

    /// <param name="purpose">Keeps equal values of different uses apart.</param>
    public byte[] Of(string purpose, string value) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{purpose}\n{value}"));

    public string HexOf(string purpose, string value) => Convert.ToHexStringLower(Of(purpose, value));
}
