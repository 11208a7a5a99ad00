using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>All accounts in memory, one short row each, for what staff ask about all of them: so that no list or search reads them all again.</summary>
/// <remarks>Read when an instance is asked first (the storefront's instances never are), and brought up to date from the change feed before
/// every answer: what was written before the question is in the answer.</remarks>
public sealed class AccountBook(IDocumentStore store) : IDisposable
{
    private const int PageSize = 1000;

    /// <summary>Beyond so many pages of changes, reading all accounts again is cheaper than reading what happened to everything else.</summary>
    private const int MaxPages = 10;

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Dictionary<long, AccountRow> known = [];
    private AccountRow[] rows = [];
    private string? position;

    /// <summary>All accounts as they are now, in no order. The same array as long as nothing changes.</summary>
    public async ValueTask<IReadOnlyList<AccountRow>> Rows(CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            if (position is null ? await ReadAll(ct) : await CatchUp(position, ct))
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
    public async ValueTask<IReadOnlyList<Account>> Accounts(IEnumerable<AccountRow> some, CancellationToken ct) =>
        await store.ReadMany<Account>([.. some.Select(row => new DocumentKey(Caller.PartitionOf(row.AccountId), Account.DocumentId))], ct);

    public void Dispose() => turn.Dispose();

    private async ValueTask<bool> ReadAll(CancellationToken ct)
    {
        // What changes while they are read comes again with the next question.
        var start = await store.Changes(Containers.Customers, ChangeFeed.Now, 1, TimeSpan.Zero, ct);
        known.Clear();
        var all = new Query<Account, AccountRow>(accounts => accounts.Select(account => new AccountRow
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
        await foreach (var row in store.All(all, ct))
        {
            known[row.AccountId] = row;
        }

        position = start.Continuation;
        return true;
    }

    /// <summary>True when something changed.</summary>
    private async ValueTask<bool> CatchUp(string from, CancellationToken ct)
    {
        var changed = false;
        for (var pages = 0; pages < MaxPages; pages++)
        {
            var page = await store.Changes(Containers.Customers, from, PageSize, TimeSpan.Zero, ct);
            foreach (var account in page.Documents.OfType<Account>())
            {
                known[account.AccountId] = AccountRow.Of(account);
                changed = true;
            }

            from = page.Continuation;
            if (page.Documents.Count == 0)
            {
                position = from;
                return changed;
            }
        }

        return await ReadAll(ct);
    }
}
