using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Orders.Checkout;

/// <summary>Keeps one customer from emptying the shelves with orders that cost nothing. Staff see whom it stopped.</summary>
public sealed partial class CashOnDeliveryLimits(
    IDocumentStore store, CashOnDeliverySettings settings, TimeProvider time, ILogger<CashOnDeliveryLimits> log)
{
    /// <summary>Orders of staff on a customer's behalf and deliveries of subscriptions are not limited.</summary>
    public static bool Apply(PlaceOrderCommand command) =>
        command is { PaymentMethod: PaymentMethod.Cod, Expires: true, OrderType: OrderType.Online, SubscriptionId: null };

    /// <summary>The customer's open cash orders with this one, to be written in the order's batch: of two orders at once one comes again.
    /// One point read; only where the limit seems to be reached are the open orders read as well.</summary>
    /// <returns>Conflict.</returns>
    public async ValueTask<Result<CashOrderCounter>> AddAsync(Account customer, Order draft, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var order = new OpenCashOrder(draft.OrderId, draft.ItemCount, draft.Totals.Total);
        var limit = settings.For(customer, now);
        var known = await store.ReadAsync<CashOrderCounter>(draft.Partition, CashOrderCounter.DocumentId, ct)
            ?? new CashOrderCounter { CustomerId = draft.CustomerId };
        if (known.Exceeds(limit, order) is null)
        {
            return known.With(order);
        }

        var current = known with { Open = await StillOpenAsync(known, ct) };
        if (current.Exceeds(limit, order) is not { } reason)
        {
            return current.With(order);
        }

        LogRefused(log, draft.CustomerId, reason);

        // A note for staff: where two refusals meet, one of them is enough.
        _ = await store.TrySaveAsync(current with { Refused = current.Refused + 1, RefusedBecause = reason, RefusedAt = now }, ct);
        return Errors.Conflict(reason + ". Please choose another payment method.");
    }

    /// <summary>Customers whom a limit stopped lately, the last first.</summary>
    public ValueTask<Paged<CashOrderCounter>> RefusedAsync(PageRequest page, CancellationToken ct) => store.PageAsync(
        new Query<CashOrderCounter, CashOrderCounter>(
            some => some.Where(orders => orders.Refused > 0).OrderByDescending(orders => orders.RefusedAt)), page, ct);

    private async ValueTask<IReadOnlyList<OpenCashOrder>> StillOpenAsync(CashOrderCounter known, CancellationToken ct)
    {
        var orders = await store.ReadManyAsync<Order>(
            [.. known.Open.Select(open => new DocumentKey(known.Partition, Order.IdOf(open.OrderId)))], ct);
        var open = orders.Where(order => order is { Status: OrderStatus.Pending, Payment.PaidAt: null })
            .Select(order => order.OrderId)
            .ToHashSet();
        return [.. known.Open.Where(order => open.Contains(order.OrderId))];
    }

    [LoggerMessage(
        EventId = 4103, EventName = "CashLimit", Level = LogLevel.Warning,
        Message = "Cash on delivery refused to customer {CustomerId}: {Reason}")]
    private static partial void LogRefused(ILogger logger, long customerId, string reason);
}
