using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>What an account may do.</summary>
public enum Role
{
    Customer,
    Admin,
    Superadmin,
}

/// <summary>Who is calling, as proven by a token whose session is alive.</summary>
public sealed record CurrentUser(long AccountId, Role Role, string Channel, long SessionId)
{
    /// <summary>The partition in which everything of this account lives.</summary>
    public string Partition { get; } = PartitionOf(AccountId);

    /// <summary>When the token that proves it ends, or its session if that is sooner.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The API key of the call; null for a login, which may do all that its role may.</summary>
    public ApiKeyGrant? Key { get; init; }

    public bool IsStaff => Role != Role.Customer;

    public static string PartitionOf(long accountId) => Base36.Encode(accountId);
}
