using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>Counts what orders, customers and visits contribute, for events and for recomputations alike.</summary>
/// <param name="counterOf">Where a day is counted; null: not at all.</param>
internal sealed class SourceCounter(IDocumentStore store, OrderLedger orders, StoreCalendar calendar, TimeProvider time, Func<DateOnly, MonthCounter?> counterOf)
{
    /// <param name="occurredAt">When that happened for which it is counted again.</param>
    public async Task CountOrderAsync(Order order, DateTimeOffset occurredAt, CancellationToken ct)
    {
        long[] products = [.. order.Lines.Select(line => line.ProductId).Distinct()];
        foreach (var known in Contributions.Of(order, calendar))
        {
            await CountAsync(known.Day, known.Source, products, token => StateAsync(order, known, occurredAt, token), ct);
        }
    }

    public Task CountCustomerAsync(long customerId, DateTimeOffset registeredAt, CancellationToken ct) =>
        CountAsync(Contributions.OfCustomer(customerId, calendar.DayOf(registeredAt)), ct);

    /// <param name="customerId">Null for a visitor without an account.</param>
    /// <param name="firstVisit">A visitor without an account was never seen before; for customers the account tells.</param>
    public async Task CountVisitAsync(string visitor, long? customerId, bool firstVisit, DateTimeOffset at, CancellationToken ct)
    {
        var day = calendar.DayOf(at);
        if (counterOf(day) is not { } counter || await counter.IsCountedAsync(Contributions.SourceOfVisit(visitor, day), ct))
        {
            return;
        }

        var loyal = false;
        if (customerId is not null)
        {
            var account = await store.Read<Account>(visitor, Account.DocumentId, ct);
            firstVisit = account is null ? firstVisit : calendar.DayOf(account.CreatedAt) == day;
            loyal = Contributions.IsLoyal(await PaidBefore(visitor, day, ct), calendar.StartOf(day));
        }

        await CountAsync(Contributions.OfVisit(visitor, day, firstVisit, loyal), ct);
    }

    /// <summary>Counts what never changes.</summary>
    public Task CountAsync(Contribution contribution, CancellationToken ct) =>
        CountAsync(contribution.Day, contribution.Source, [], _ => ValueTask.FromResult<SourceState?>(new SourceState(contribution, () => null)), ct);

    private async ValueTask<SourceState?> StateAsync(Order order, Contribution known, DateTimeOffset occurredAt, CancellationToken ct)
    {
        if (await orders.Find(order.CustomerId, order.OrderId, ct) is not { } current
            || Contributions.Of(current, calendar).FirstOrDefault(now => now.Source == known.Source && now.Day == known.Day) is not { } state)
        {
            return null;
        }

        var until = Contributions.CountedUntil(occurredAt, time.GetUtcNow());
        return new SourceState(state, () => Contributions.Of(current, calendar, until).FirstOrDefault(one => one.Source == known.Source && calendar.StartOf(one.Day) <= until));
    }

    private async Task<IReadOnlyList<DateTimeOffset>> PaidBefore(string partition, DateOnly day, CancellationToken ct)
    {
        var before = calendar.StartOf(day);
        var query = new Query<Order, Order>(
            all => all.Where(order => order.Payment.PaidAt != null && order.Payment.PaidAt < before).Take(Contributions.LoyalOrders),
            partition);
        return [.. (await store.Query(query, ct)).Items.Select(order => order.Payment.PaidAt!.Value)];
    }

    private Task CountAsync(DateOnly day, string source, long[] products, Func<CancellationToken, ValueTask<SourceState?>> current, CancellationToken ct) =>
        counterOf(day)?.Count(new Recount(day, source, products, current), ct) ?? Task.CompletedTask;
}
