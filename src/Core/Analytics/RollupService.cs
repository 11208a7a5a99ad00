using System.Collections.Concurrent;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>Keeps the daily figures from events: every event recounts what its order, customer or visit contributes.</summary>
/// <remarks>Why this is right in any order of events and with duplicates: figures = sum of contributions holds, because one batch changes
/// both, under the ETag of the month. A contribution is read before its order is: whoever commits saw the order as it is now or later
/// than whoever committed before. And after an order's last change comes its event, so the last to commit saw that change.</remarks>
public sealed class RollupService(IDocumentStore store, OrderLedger orders, StoreCalendar calendar) : IDisposable
{
    private readonly ConcurrentDictionary<string, MonthCounter> months = [];

    public async Task Handle(EventMessage message, CancellationToken ct)
    {
        switch (message.Event)
        {
            case OrderPlaced placed:
                await CountOrder(placed.CustomerId, placed.OrderId, message.Event, ct);
                break;
            case OrderStatusChanged moved:
                await CountOrder(moved.CustomerId, moved.OrderId, message.Event, ct);
                break;
            case OrderRefunded refunded:
                await CountOrder(refunded.CustomerId, refunded.OrderId, message.Event, ct);
                break;
            case RefundRequested requested:
                await CountOrder(requested.CustomerId, requested.OrderId, message.Event, ct);
                break;
            case ReturnChanged { Status: ReturnStatus.Received } received:
                await CountOrder(received.CustomerId, received.OrderId, message.Event, ct);
                break;
            case CustomerRegistered registered:
                await CountCustomer(registered, message.OccurredAt, ct);
                break;
            case VisitorSeen seen:
                await CountVisit(seen.Visitor, seen.CustomerId, seen.FirstVisit, message.OccurredAt, ct);
                break;
        }
    }

    public void Dispose()
    {
        foreach (var month in months.Values)
        {
            month.Dispose();
        }
    }

    private async Task CountOrder(long customerId, long orderId, DomainEvent happened, CancellationToken ct)
    {
        var order = await orders.RequireAsync(customerId, orderId, ct, seen => seen.Includes(happened));
        foreach (var known in Contributions.Of(order, calendar))
        {
            await Count(
                known.Day,
                known.Source,
                [.. order.Lines.SelectMany(line => Sales.Of(known.Day, line.ProductId)).Distinct()],
                async token => await orders.Find(customerId, orderId, token) is { } current
                    ? Contributions.Of(current, calendar).FirstOrDefault(now => now.Source == known.Source && now.Day == known.Day)
                    : null,
                ct);
        }

        if (Contributions.IsVisit(order.Channel))
        {
            await CountVisit(order.Partition, customerId, false, order.CreatedAt, ct);
        }
    }

    private async Task CountCustomer(CustomerRegistered registered, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var account = await store.Read<Account>(Caller.PartitionOf(registered.CustomerId), Account.DocumentId, ct);
        if (account is not null && !Contributions.IsCustomer(account))
        {
            return;
        }

        var registeredAt = account?.CreatedAt ?? occurredAt;
        var contribution = Contributions.OfCustomer(registered.CustomerId, calendar.DayOf(registeredAt));
        await Count(contribution.Day, contribution.Source, [], _ => ValueTask.FromResult<Contribution?>(contribution), ct);
        if (Contributions.IsVisit(registered.Channel))
        {
            await CountVisit(Caller.PartitionOf(registered.CustomerId), registered.CustomerId, true, registeredAt, ct);
        }
    }

    private async Task CountVisit(string visitor, long? customerId, bool firstVisit, DateTimeOffset at, CancellationToken ct)
    {
        var day = calendar.DayOf(at);
        var source = Contributions.SourceOfVisit(visitor, day);
        if (await store.Read<Contribution>(RollupMonth.Of(day), Contribution.IdOf(source), ct) is not null)
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

        await Count(day, source, [], _ => ValueTask.FromResult<Contribution?>(Contributions.OfVisit(visitor, day, firstVisit, loyal)), ct);
    }

    private async Task<IReadOnlyList<DateTimeOffset>> PaidBefore(string partition, DateOnly day, CancellationToken ct)
    {
        var before = calendar.StartOf(day);
        var query = new Query<Order, Order>(
            all => all.Where(order => order.Payment.PaidAt != null && order.Payment.PaidAt < before).Take(Contributions.LoyalOrders),
            partition);
        return [.. (await store.Query(query, ct)).Items.Select(order => order.Payment.PaidAt!.Value)];
    }

    private Task Count(DateOnly day, string source, string[] shelves, Func<CancellationToken, ValueTask<Contribution?>> current, CancellationToken ct) =>
        months.GetOrAdd(RollupMonth.Of(day), month => new MonthCounter(store, month)).Count(new Recount(day, source, shelves, current), ct);
}
