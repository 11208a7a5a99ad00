using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics.Rollups;

/// <summary>Counts what orders, customers and visits contribute, for events and for recomputations alike.</summary>
/// <param name="counterOf">Where a day is counted; null: not at all.</param>
internal sealed class SourceCounter(
    IDocumentStore store, OrderRepository orders, StoreCalendar calendar, TimeProvider time, Func<DateOnly, MonthlyRollupWriter?> counterOf)
{
    /// <param name="occurredAt">When that happened for which it is counted again.</param>
    public async Task CountOrderAsync(Order order, DateTimeOffset occurredAt, CancellationToken ct)
    {
        long[] products = [.. order.Lines.Select(line => line.ProductId).Distinct()];
        foreach (var known in MetricContributions.Of(order, calendar))
        {
            await CountAsync(known.Day, known.Source, products, token => StateAsync(order, known, occurredAt, token), ct);
        }
    }

    public Task CountCustomerAsync(long customerId, DateTimeOffset registeredAt, CancellationToken ct) =>
        CountAsync(MetricContributions.OfCustomer(customerId, calendar.DayOf(registeredAt)), ct);

    /// <param name="customerId">Null for a visitor without an account.</param>
    /// <param name="firstVisit">A visitor without an account was never seen before; for customers the account tells.</param>
    public async Task CountVisitAsync(string visitor, long? customerId, bool firstVisit, DateTimeOffset at, CancellationToken ct)
    {
        var day = calendar.DayOf(at);
        if (counterOf(day) is not { } counter || await counter.IsCountedAsync(MetricContributions.SourceOfVisit(visitor, day), ct))
        {
            return;
        }

        var loyal = false;
        if (customerId is not null)
        {
            var account = await store.ReadAsync<Account>(visitor, Account.DocumentId, ct);
            firstVisit = account is null ? firstVisit : calendar.DayOf(account.CreatedAt) == day;
            loyal = MetricContributions.IsLoyal(await PaidBeforeAsync(visitor, day, ct), calendar.StartOf(day));
        }

        await CountAsync(MetricContributions.OfVisit(visitor, day, firstVisit, loyal), ct);
    }

    /// <summary>Counts what never changes.</summary>
    public Task CountAsync(MetricContribution contribution, CancellationToken ct) =>
        CountAsync(
            contribution.Day, contribution.Source, [], _ => ValueTask.FromResult<SourceState?>(new SourceState(contribution, () => null)),
            ct);

    private async ValueTask<SourceState?> StateAsync(Order order, MetricContribution known, DateTimeOffset occurredAt, CancellationToken ct)
    {
        if (await orders.FindAsync(order.CustomerId, order.OrderId, ct) is not { } current
            || MetricContributions.Of(current, calendar)
                .FirstOrDefault(now => now.Source == known.Source && now.Day == known.Day) is not { } state)
        {
            return null;
        }

        var until = MetricContributions.CountedUntil(occurredAt, time.GetUtcNow());

        // Of an order that was imported since, however old it is, the contribution cannot have expired: it was not counted yet.
        return new SourceState(
            state,
            () => current.ImportedAt > until ? null : MetricContributions.Of(current, calendar, until)
                .FirstOrDefault(one => one.Source == known.Source && calendar.StartOf(one.Day) <= until));
    }

    private async Task<IReadOnlyList<DateTimeOffset>> PaidBeforeAsync(string partition, DateOnly day, CancellationToken ct)
    {
        var before = calendar.StartOf(day);
        var query = new Query<Order, Order>(
            all => all.Where(order => order.Payment.PaidAt != null && order.Payment.PaidAt < before).Take(MetricContributions.LoyalOrders),
            partition);
        return [.. (await store.QueryAsync(query, ct)).Items.Select(order => order.Payment.PaidAt!.Value)];
    }

    private Task CountAsync(
        DateOnly day, string source, long[] products, Func<CancellationToken, ValueTask<SourceState?>> current, CancellationToken ct) =>
        counterOf(day)?.CountAsync(new RecountRequest(day, source, products, current), ct) ?? Task.CompletedTask;
}
