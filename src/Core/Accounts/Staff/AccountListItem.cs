using FunctionsCommerce.Core.Accounts.Emails;
using FunctionsCommerce.Core.Catalog.Search;

namespace FunctionsCommerce.Core.Accounts.Staff;

/// <summary>What accounts are listed, searched and counted by.</summary>
public sealed record AccountListItem
{
    private string? folded;

    public long AccountId { get; init; }

    public Role Role { get; init; }

    public bool IsErased { get; init; }

    public string Name { get; init; } = "";

    public string NormalizedEmail { get; init; } = "";

    public string? Phone { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>See <see cref="CustomerOrderTotals"/>.</summary>
    public int TotalOrders { get; init; }

    public long TotalRevenue { get; init; }

    /// <summary>Name and email as searches compare them.</summary>
    public string FoldedText => folded ??= AccentFolder.Text($"{Name}\n{NormalizedEmail}\n{EmailAddresses.Readable(NormalizedEmail)}");

    public static AccountListItem Of(Account account) => new()
    {
        AccountId = account.AccountId,
        Role = account.Role,
        IsErased = account.IsErased,
        Name = account.Name,
        NormalizedEmail = account.NormalizedEmail,
        Phone = account.Phone,
        CreatedAt = account.CreatedAt,
        TotalOrders = account.Figures.TotalOrders,
        TotalRevenue = account.Figures.TotalRevenue,
    };
}
