using System.Security.Cryptography;
using System.Text;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts.ApiKeys;

/// <summary>A key by which another system calls the staff's API. It is never stronger than its maker: it works while that is an active
/// superadmin.</summary>
[Stored(Containers.Keys, "apiKey")]
public sealed record ApiKey : Document
{
    /// <summary>All keys lie together, because there are few and staff list them.</summary>
    public const string AllPartition = "api-keys";

    /// <summary>Says of a text that it is a key, to the store and to scanners that look for leaked secrets.</summary>
    public const string Prefix = "cbak_";
    public const int MaxNameLength = 100;

    /// <summary>Keys that work.</summary>
    public const int MaxActive = 100;

    /// <summary>Revoked keys can be listed for so long, in seconds: 90 days.</summary>
    public const int KeptSeconds = 90 * 24 * 60 * 60;
    private const int SecretLength = 43;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public required long KeyId { get; init; }

    public required string Name { get; init; }

    /// <summary>SHA-256 of the key, in hexadecimal. The key is as good as random, so its hash need not be keyed or slow.</summary>
    public required string Hash { get; init; }

    /// <summary>The last four characters, to recognise a key by.</summary>
    public required string Hint { get; init; }

    public required IReadOnlyList<ApiKeyScope> Scopes { get; init; }

    /// <summary>The superadmin in whose name it acts.</summary>
    public required long CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null: it does not expire.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>To ten minutes.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    public long? RevokedBy { get; init; }

    public override string Id => IdOf(KeyId);

    public override string Partition => AllPartition;

    public static string IdOf(long keyId) => "api-key-" + Base36.Encode(keyId);

    public static bool IsKey(string? token) => token?.StartsWith(Prefix, StringComparison.Ordinal) == true;

    /// <summary>A new key for an id: 256 random bits behind it.</summary>
    public static string Make(long keyId) => $"{Prefix}{Base36.Encode(keyId)}_{RandomNumberGenerator.GetString(Alphabet, SecretLength)}";

    /// <summary>The id that a key names; null when it is none.</summary>
    public static long? IdIn(string token) =>
        token.Split('_') is [_, var id, { Length: SecretLength }] && Base36.TryDecode(id, out var keyId) ? keyId : null;

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    public bool IsActive(DateTimeOffset now) => RevokedAt is null && !(ExpiresAt <= now);

    public bool Proves(string token) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(HashOf(token)));
}
