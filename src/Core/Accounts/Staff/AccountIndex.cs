using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts.Staff;

/// <summary>All accounts in memory, one short row each, for what staff ask about all of them: so that no list or search reads them all
/// again.</summary>
/// <remarks>Read when an instance is asked first (the storefront's instances never are), and brought up to date from the change feed before
/// every answer: what was written before the question is in the answer.</remarks>
public sealed class AccountIndex(IDocumentStore store) : IDisposable
{
    private const int PageSize = 1000;

    /// <summary>Beyond so many pages of changes, reading all accounts again is cheaper than reading what happened to everything
    /// else.</summary>
    private const int MaxPages = 10;

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Dictionary<long, AccountListItem> known = [];
    private AccountListItem[] rows = [];
    private string? position;

    /// <summary>All accounts as they are now, in no order. The same array as long as nothing changes.</summary>
    public async ValueTask<IReadOnlyList<AccountListItem>> RowsAsync(CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            if (position is null ? await ReadAllAsync(ct) : await CatchUpAsync(position, ct))
            {
                rows = [.. known.Values];
            }

            return rows;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>The accounts of some rows, in that order.</summary>
    public async ValueTask<IReadOnlyList<Account>> AccountsAsync(IEnumerable<AccountListItem> some, CancellationToken ct) =>
        await store.ReadManyAsync<Account>(
            [.. some.Select(row => new DocumentKey(CurrentUser.PartitionOf(row.AccountId), Account.DocumentId))], ct);

    public void Dispose() => turn.Dispose();

    private async ValueTask<bool> ReadAllAsync(CancellationToken ct)
    {
        // What changes while they are read comes again with the next question.
        var start = await store.ChangesAsync(Containers.Customers, ChangeFeed.Now, 1, TimeSpan.Zero, ct);
        known.Clear();
        var all = new Query<Account, AccountListItem>(accounts => accounts.Select(account => new AccountListItem
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
        }))
        { PageSize = PageSize };
        await foreach (var row in store.AllAsync(all, ct))
        {
            known[row.AccountId] = row;
        }

        position = start.Continuation;
        return true;
    }

    /// <summary>True when something changed.</summary>
    private async ValueTask<bool> CatchUpAsync(string from, CancellationToken ct)
    {
        var changed = false;
        for (var pages = 0; pages < MaxPages; pages++)
        {
            var page = await store.ChangesAsync(Containers.Customers, from, PageSize, TimeSpan.Zero, ct);
            foreach (var account in page.Documents.OfType<Account>())
            {
                known[account.AccountId] = AccountListItem.Of(account);
                changed = true;
            }

            from = page.Continuation;
            if (page.Documents.Count == 0)
            {
                position = from;
                return changed;
            }
        }

        return await ReadAllAsync(ct);
    }
}
