using System.Collections.Concurrent;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Analytics.Rollups;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>Keeps the daily figures from events: every event recounts what its order, customer or visit contributes.</summary>
/// <remarks>Why this is right in any order of events and with duplicates: figures = sum of contributions holds, because one batch changes
/// both, under the ETag of the month. A contribution is read before its order is: whoever commits saw the order as it is now or later
/// than whoever committed before. And after an order's last change comes its event, so the last to commit saw that change.</remarks>
public sealed class DashboardProjection : IDisposable
{
    private readonly ConcurrentDictionary<string, MonthlyRollupWriter> months = [];
    private readonly IDocumentStore store;
    private readonly OrderRepository orders;
    private readonly StoreCalendar calendar;
    private readonly TimeProvider time;
    private readonly SourceCounter sources;

    public DashboardProjection(IDocumentStore store, OrderRepository orders, StoreCalendar calendar, TimeProvider time)
    {
        (this.store, this.orders, this.calendar, this.time) = (store, orders, calendar, time);
        sources = new SourceCounter(
            store, orders, calendar, time, day => months.GetOrAdd(RollupMonth.Of(day), month => new MonthlyRollupWriter(store, month)));
    }

    public async Task HandleAsync(EventMessage message, CancellationToken ct)
    {
        switch (message.Event)
        {
            case OrderPlaced placed:
                await CountOrderAsync(placed.CustomerId, placed.OrderId, message, ct);
                break;
            case OrderImported imported:
                var past = await orders.RequireAsync(imported.CustomerId, imported.OrderId, ct);
                await sources.CountOrderAsync(past, message.OccurredAt, ct);
                break;
            case OrderStatusChanged moved:
                await CountOrderAsync(moved.CustomerId, moved.OrderId, message, ct);
                break;
            case OrderRefunded refunded:
                await CountOrderAsync(refunded.CustomerId, refunded.OrderId, message, ct);
                break;
            case RefundRequested requested:
                await CountOrderAsync(requested.CustomerId, requested.OrderId, message, ct);
                break;
            case ReturnChanged { Status: ReturnStatus.Received } received:
                await CountOrderAsync(received.CustomerId, received.OrderId, message, ct);
                break;
            case CustomerRegistered registered:
                await CountRegistrationAsync(registered, message.OccurredAt, ct);
                break;
            case CustomerImported customer:
                await CountCustomerAsync(customer.CustomerId, message.OccurredAt, ct);
                break;
            case VisitorSeen seen:
                await CountVisitAsync(seen.Visitor, seen.CustomerId, seen.FirstVisit, message.OccurredAt, ct);
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

    private async Task CountOrderAsync(long customerId, long orderId, EventMessage message, CancellationToken ct)
    {
        var order = await orders.RequireAsync(customerId, orderId, ct, seen => seen.Includes(message.Event));
        await sources.CountOrderAsync(order, message.OccurredAt, ct);
        if (MetricContributions.IsVisit(order.Channel))
        {
            await CountVisitAsync(order.Partition, customerId, false, order.CreatedAt, ct);
        }
    }

    private async Task CountRegistrationAsync(CustomerRegistered registered, DateTimeOffset occurredAt, CancellationToken ct)
    {
        if (await CountCustomerAsync(registered.CustomerId, occurredAt, ct) is { } registeredAt
            && MetricContributions.IsVisit(registered.Channel))
        {
            await CountVisitAsync(CurrentUser.PartitionOf(registered.CustomerId), registered.CustomerId, true, registeredAt, ct);
        }
    }

    /// <returns>Since when it is a customer; null: it is none.</returns>
    private async Task<DateTimeOffset?> CountCustomerAsync(long customerId, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var account = await store.ReadAsync<Account>(CurrentUser.PartitionOf(customerId), Account.DocumentId, ct);
        if (account is not null && !MetricContributions.IsCustomer(account))
        {
            return null;
        }

        var registeredAt = account?.CreatedAt ?? occurredAt;
        await sources.CountCustomerAsync(customerId, registeredAt, ct);
        return registeredAt;
    }

    /// <summary>Later than visits are remembered nobody knows whether they were counted.</summary>
    private Task CountVisitAsync(string visitor, long? customerId, bool firstVisit, DateTimeOffset at, CancellationToken ct) =>
        MetricContributions.AreVisitsOver(calendar.DayOf(at), calendar, time.GetUtcNow())
            ? Task.CompletedTask
            : sources.CountVisitAsync(visitor, customerId, firstVisit, at, ct);
}
