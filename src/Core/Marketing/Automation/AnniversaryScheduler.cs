using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>Starts the rules of birthdays and anniversaries, day by day in the store's time zone.</summary>
public sealed class AnniversaryScheduler(
    IDocumentStore store, AutomationTriggers triggers, AnniversaryIndex customers, StoreCalendar calendar, TimeProvider time)
{
    /// <summary>Catch up at most this many days after downtime.</summary>
    private const int LongestAway = 366;

    /// <summary>Pages of customers that one run writes down; the next run goes on.</summary>
    private const int MaxPages = 10_000;

    private const int Parallel = 8;

    private DateOnly Today => calendar.DayOf(time.GetUtcNow());

    /// <summary>There is a rule that needs the calendar: the days count from today on.</summary>
    public async ValueTask BeginAsync(CancellationToken ct) =>
        await store.CreateAsync(new AnniversaryCursor { LastDay = Today.AddDays(-1) }, ct);

    /// <summary>Processes the days since the last call. An interrupted call is continued by the next one.</summary>
    /// <param name="start">Starts a run; the same one may come again.</param>
    public async Task RunAsync(Func<AutomationRun, CancellationToken, Task> start, CancellationToken ct)
    {
        if (await FindAsync(ct) is not { } state)
        {
            // Rules that are older than the calendar.
            if ((await triggers.ActiveAsync(AutomationTrigger.Birthday, ct)).Count
                + (await triggers.ActiveAsync(AutomationTrigger.Anniversary, ct)).Count == 0)
            {
                return;
            }

            await BeginAsync(ct);
            state = (await FindAsync(ct))!;
        }

        for (var page = 0; page < MaxPages && !state.IsFull; page++)
        {
            var last = await customers.FillAsync(state.FilledUpTo, ct);
            if (await SaveAsync(state with { FilledUpTo = last ?? state.FilledUpTo, IsFull = last is null }, ct) is not { } saved)
            {
                return;
            }

            state = saved;
        }

        if (!state.IsFull)
        {
            return;
        }

        var today = Today;
        var first = today.AddDays(-LongestAway);
        for (var day = state.LastDay < first ? first : state.LastDay.AddDays(1); day <= today; day = day.AddDays(1))
        {
            await SetOffAsync(day, start, ct);
            if (await SaveAsync(state with { LastDay = day }, ct) is not { } saved)
            {
                return;
            }

            state = saved;
        }
    }

    private async Task SetOffAsync(DateOnly day, Func<AutomationRun, CancellationToken, Task> start, CancellationToken ct)
    {
        var birthdays = await triggers.ActiveAsync(AutomationTrigger.Birthday, ct);
        var anniversaries = await triggers.ActiveAsync(AutomationTrigger.Anniversary, ct);
        if (birthdays.Count + anniversaries.Count == 0)
        {
            return;
        }

        var at = calendar.StartOf(day);
        var runs = from entry in await customers.OnAsync(day, ct)
                   where entry.Date.Year < day.Year
                   from rule in entry.Kind == AnniversaryKind.Birthday ? birthdays : anniversaries
                   select AutomationRun.Of(rule, entry.CustomerId, at);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = ct };
        await System.Threading.Tasks.Parallel.ForEachAsync(runs, options, async (run, token) => await start(run, token));
    }

    private ValueTask<AnniversaryCursor?> FindAsync(CancellationToken ct) =>
        store.ReadAsync<AnniversaryCursor>(AnniversaryCursor.DocumentId, AnniversaryCursor.DocumentId, ct);

    /// <summary>Null when another process was faster: it goes on.</summary>
    private async ValueTask<AnniversaryCursor?> SaveAsync(AnniversaryCursor state, CancellationToken ct) =>
        await store.TrySaveAsync(state, ct);
}
