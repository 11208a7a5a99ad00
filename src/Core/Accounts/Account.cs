using System.Security.Cryptography;
using System.Text;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>Whether an account may be used.</summary>
public enum AccountStatus
{
    Active,

    /// <summary>Inactive; may still log in.</summary>
    Inactive,

    /// <summary>Blocked by staff: has no sessions and gets none.</summary>
    Suspended,
}

/// <summary>A customer's order figures without cancelled orders. Revenue in minor units, less refunds.</summary>
public sealed record CustomerOrderTotals(int TotalOrders = 0, long TotalRevenue = 0, DateTimeOffset? LastOrderAt = null);

/// <summary>A person with an account: a customer, or staff. Registered in one API, known in all.</summary>
[Stored(Containers.Customers, "account")]
public sealed record Account : Document
{
    public const string DocumentId = "account";

    public required long AccountId { get; init; }

    public required string Name { get; init; }

    /// <summary>As given, trimmed; the address for mail.</summary>
    public required string Email { get; init; }

    /// <summary>As compared; unique by its <see cref="EmailKey"/>.</summary>
    public required string NormalizedEmail { get; init; }

    public string? Phone { get; init; }

    /// <summary>ASP.NET Core Identity's format. Null: no login until a reset sets a password.</summary>
    public string? PasswordHash { get; init; }

    public Role Role { get; init; }

    /// <summary>The work account that logs in to it (<see cref="Accounts.EntraUserKey"/>).</summary>
    public string? WorkAccountKey { get; init; }

    public AccountStatus Status { get; init; }

    public bool EmailVerified { get; init; }

    /// <summary>The email must be verified before the first login (RAS Currys registrations).</summary>
    public bool MustVerifyEmail { get; init; }

    public bool PhoneVerified { get; init; }

    /// <summary>URL of the profile picture.</summary>
    public string? Avatar { get; init; }

    /// <summary>Where the picture is in the file store, if it was uploaded here.</summary>
    public string? AvatarFile { get; init; }

    public Preferences Preferences { get; init; } = new();

    /// <summary>May be sent marketing.</summary>
    public bool MarketingConsent { get; init; }

    /// <summary>When the customer last unsubscribed by the link in a mail.</summary>
    public DateTimeOffset? UnsubscribedAt { get; init; }

    /// <summary>Staff's labels and notes; never shown to the customer.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    public string? Notes { get; init; }

    /// <summary>What other systems keep with the account.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = Shared.Metadata.None;

    public DateOnly? BirthDate { get; init; }

    /// <summary>The customer's order figures, kept by a worker.</summary>
    public CustomerOrderTotals Figures { get; init; } = new();

    /// <summary>The person was erased: nothing here identifies them, and the account is found by its orders only.</summary>
    public bool IsErased { get; init; }

    /// <summary>The import and row that wrote it last.</summary>
    public string? ImportMark { get; init; }

    /// <summary>The API in which it was created.</summary>
    public required string Channel { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public DateTimeOffset? LastLoginAt { get; init; }

    public int LoginCount { get; init; }

    /// <summary>Counts changes of password, role, status and email. Links and codes of an older version are void.</summary>
    public int SecretVersion { get; init; }

    /// <summary>Logins need a mailed code, too, in every API.</summary>
    public bool TwoFactor { get; init; }

    /// <summary>Hashes of the devices that logged in last, the latest first (<see cref="DeviceService"/>).</summary>
    public IReadOnlyList<string> KnownDevices { get; init; } = [];

    public override string Id => DocumentId;

    public override string Partition => CurrentUser.PartitionOf(AccountId);
}

/// <summary>Keeps emails unique and leads from an email to its account.</summary>
/// <remarks>A key whose account does not exist is a registration that never finished: the next one takes it over by creating
/// the account under the same id, so of any number only one succeeds. Deleting an account deletes its key, too.</remarks>
[Stored(Containers.Keys, "email")]
public sealed record EmailKey : Document
{
    public required string NormalizedEmail { get; init; }

    public required long AccountId { get; init; }

    public override string Id => IdOf(NormalizedEmail);

    public override string Partition => Id;

    /// <summary>Hashed, because an email may hold characters that an id may not.</summary>
    public static string IdOf(string normalizedEmail) =>
        "email:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normalizedEmail)));
}
