using System.Security.Cryptography;
using System.Text;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts.Passwords;

/// <summary>The newest password reset that an account asked for; there is one, so a newer one voids it. Used up with the password's
/// change.</summary>
[Stored(Containers.Customers, "passwordReset")]
public sealed record PasswordReset : Document
{
    public const string DocumentId = "password-reset";
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public required long AccountId { get; init; }

    /// <summary>The event that asked for it: the same event again gets the same token, so that a mail sent twice says the same.</summary>
    public required long RequestId { get; init; }

    /// <summary>256 random bits. The token is made of them and of the secret: the store alone does not give it away.</summary>
    public required string Nonce { get; init; }

    public required string TokenHash { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public bool Used { get; init; }

    /// <summary><see cref="Account.SecretVersion"/> when it was made: any change of the account's secrets voids it.</summary>
    public int SecretVersion { get; init; }

    public override string Id => DocumentId;

    public override string Partition => CurrentUser.PartitionOf(AccountId);

    public bool IsGood(string tokenHash, DateTimeOffset now) => !Used && now < ExpiresAt && tokenHash == TokenHash;
}

/// <summary>Leads from a reset token's SHA-256 to its account.</summary>
[Stored(Containers.Keys, "resetToken")]
public sealed record ResetTokenKey : Document
{
    public required string TokenHash { get; init; }

    public required long AccountId { get; init; }

    public override string Id => IdOf(TokenHash);

    public override string Partition => Id;

    public static string IdOf(string tokenHash) => "reset:" + tokenHash;

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
