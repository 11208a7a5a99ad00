using System.Security.Cryptography;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts.Login;

/// <summary>What a one-time code proves or permits.</summary>
public enum CodePurpose
{
    VerifyEmail,
    ResetPassword,
    Login,
}

/// <summary>The newest code of six digits that went to an account for a purpose; a newer one replaces it. Only its keyed hash is
/// kept.</summary>
[Stored(Containers.Customers, "oneTimeCode")]
public sealed record OneTimeCode : Document
{
    public const int MaxAttempts = 5;
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    public required long AccountId { get; init; }

    public required CodePurpose Purpose { get; init; }

    /// <summary>The event that asked for it: the same event again gets the same code, so that a mail sent twice says the same.</summary>
    public required long RequestId { get; init; }

    /// <summary>Random; the code is made of it and of the secret.</summary>
    public required string Nonce { get; init; }

    public required string CodeHash { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public int Attempts { get; init; }

    /// <summary><see cref="Account.SecretVersion"/> when it was made: any change of the account's secrets voids it.</summary>
    public int SecretVersion { get; init; }

    public bool Used { get; init; }

    public override string Id => IdOf(Purpose);

    public override string Partition => CurrentUser.PartitionOf(AccountId);

    public static string IdOf(CodePurpose purpose) => $"code-{purpose}";

    public bool IsOpen(DateTimeOffset now) => !Used && Attempts < MaxAttempts && now < ExpiresAt;

    /// <summary>One attempt: uses the code up when it is right, counts when it is wrong.</summary>
    public OneTimeCode Try(byte[] codeHash) =>
        CryptographicOperations.FixedTimeEquals(Convert.FromHexString(CodeHash), codeHash)
            ? this with { Used = true }
            : this with { Attempts = Attempts + 1 };
}
