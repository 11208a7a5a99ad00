using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>Keeps the calendar of birthdays and anniversaries.</summary>
public sealed class AnniversaryIndex(IDocumentStore store, StoreCalendar calendar)
{
    private const int PageSize = 500;
    private const int Parallel = 8;

    /// <summary>Idempotent and independent of order: it writes the account's current dates.</summary>
    public async ValueTask HandleAsync(DomainEvent happened, CancellationToken ct)
    {
        var (customerId, before) = happened switch
        {
            CustomerRegistered e => (e.CustomerId, null),
            CustomerImported e => (e.CustomerId, null),
            BirthDateChanged e => (e.CustomerId, e.Before),
            _ => (0L, (DateOnly?)null),
        };
        if (customerId == 0)
        {
            return;
        }

        var account = await store.RequireAsync<Account>(CurrentUser.PartitionOf(customerId), Account.DocumentId, ct);
        if (before is { } old && old != account.BirthDate)
        {
            await RemoveAsync(AnniversaryKind.Birthday, customerId, old, ct);
        }

        await NoteAsync(account, ct);
    }

    /// <summary>All entries of a date, birthdays and anniversaries.</summary>
    public async ValueTask<IReadOnlyList<AnniversaryEntry>> OnAsync(DateOnly date, CancellationToken ct)
    {
        List<AnniversaryEntry> entries = [];
        foreach (var day in CalendarDay.CelebratedOn(date))
        {
            await foreach (var entry in store.AllAsync(
                new Query<AnniversaryEntry, AnniversaryEntry>(all => all, AnniversaryEntry.PartitionOf(day)) { PageSize = PageSize }, ct))
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    /// <summary>Puts the next accounts into the calendar: once, for those that were there before it.</summary>
    /// <returns>The last of them; null when there are none left.</returns>
    public async ValueTask<long?> FillAsync(long after, CancellationToken ct)
    {
        var query = new Query<Account, Account>(
            all => all.Where(account => account.Role == Role.Customer && account.AccountId > after)
                .OrderBy(account => account.AccountId)
                .Take(PageSize))
        {
            PageSize = PageSize,
        };
        List<Account> accounts = [];
        await foreach (var account in store.AllAsync(query, ct))
        {
            accounts.Add(account);
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = ct };
        await System.Threading.Tasks.Parallel.ForEachAsync(accounts, options, NoteAsync);
        return accounts.Count == 0 ? null : accounts[^1].AccountId;
    }

    private async ValueTask NoteAsync(Account account, CancellationToken ct)
    {
        var registered = calendar.DayOf(account.CreatedAt);
        if (account.IsErased)
        {
            await RemoveAsync(AnniversaryKind.Anniversary, account.AccountId, registered, ct);
            return;
        }

        await AddAsync(AnniversaryKind.Anniversary, account.AccountId, registered, ct);
        if (account.BirthDate is { } born)
        {
            await AddAsync(AnniversaryKind.Birthday, account.AccountId, born, ct);
        }
    }

    private ValueTask AddAsync(AnniversaryKind kind, long customerId, DateOnly date, CancellationToken ct) =>
        store.UpsertAsync(new AnniversaryEntry { Kind = kind, CustomerId = customerId, Date = date }, ct);

    private async ValueTask RemoveAsync(AnniversaryKind kind, long customerId, DateOnly date, CancellationToken ct)
    {
        if (await store.ReadAsync<AnniversaryEntry>(
            AnniversaryEntry.PartitionOf(CalendarDay.Of(date)), AnniversaryEntry.IdOf(kind, customerId), ct) is { } entry)
        {
            await store.DeleteAsync(entry, ct);
        }
    }
}
