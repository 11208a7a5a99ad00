using System.ComponentModel.DataAnnotations;
using System.Text;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>The secrets behind tokens, codes and hashes (<c>Auth__*</c> settings). LocalHost generates them once per data folder.</summary>
public sealed record AuthSettings
{
    public const string Section = "Auth";

    public const int MinKeyBytes = 32;

    /// <summary>Signs tokens; its UTF-8 bytes are the key.</summary>
    public string SigningKey { get; init; } = "";

    /// <summary>Not used for signing; tokens signed with it are accepted until they expire. Empty: only <see cref="SigningKey"/> is
    /// accepted.</summary>
    public string PreviousSigningKey { get; init; } = "";

    /// <summary>The key of <see cref="HmacHasher"/>. It never changes: codes of gift cards are found by these hashes. Empty: the signing
    /// key, as in stores made before this setting, which set it to that value before they change the signing key.</summary>
    public string HashKey { get; init; } = "";

    /// <summary>Logins of staff with a password need a mailed code, too.</summary>
    public bool StaffSecondStep { get; init; }

    /// <summary>Days after which a session ends, however often it was refreshed.</summary>
    [Range(1, 3650)]
    public int SessionMaxDays { get; init; } = 30;

    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(AuthSettings);

    /// <summary>The keys whose tokens are accepted; the first one signs.</summary>
    internal IReadOnlyList<byte[]> SigningKeys() =>
        PreviousSigningKey.Length == 0 ? [Bytes(SigningKey)] : [Bytes(SigningKey), Bytes(PreviousSigningKey)];

    internal byte[] HashKeyBytes() => Bytes(HashKey.Length == 0 ? SigningKey : HashKey);

    internal bool AreKeysLongEnough() =>
        Bytes(SigningKey).Length >= MinKeyBytes && (HashKey.Length == 0 || Bytes(HashKey).Length >= MinKeyBytes)
        && (PreviousSigningKey.Length == 0 || Bytes(PreviousSigningKey).Length >= MinKeyBytes);

    /// <summary>Without a hash key of its own, a store that changes its signing key loses its gift cards.</summary>
    internal bool MayRotate() => PreviousSigningKey.Length == 0 || HashKey.Length > 0;

    private static byte[] Bytes(string key) => Encoding.UTF8.GetBytes(key);
}
