using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders;

/// <summary>Where staff say the money is.</summary>
public enum ManualPaymentStatus
{
    Unpaid,
    Paid,
    Refunded,
}

/// <summary>Changes to an order by staff; null leaves a field as it is.</summary>
/// <param name="StaffId">Who does.</param>
public sealed record OrderUpdate(
    OrderStatus? Status, ManualPaymentStatus? Payment, string? TrackingNumber, string? Reason = null, long StaffId = 0);

/// <summary>Orders in figures.</summary>
/// <param name="Sold">Those that are not cancelled.</param>
/// <param name="Revenue">What the shop keeps of them today, whenever a refund was made. Minor units.</param>
public sealed record OrderStats(long TotalOrders, long Sold, long Revenue)
{
    /// <summary>Minor units; of the orders that are not cancelled.</summary>
    public long AverageOrderValue => Sold == 0 ? 0 : (long)Math.Round((decimal)Revenue / Sold, MidpointRounding.AwayFromZero);
}

/// <summary>One page of orders, and all that the filter finds in figures.</summary>
public sealed record OrderPage(Paged<Order> Orders, OrderStats Stats);

/// <summary>Orders of all customers, for staff.</summary>
public sealed class OrderAdminService(
    IDocumentStore store, OrderRepository orders, ReservationService releases, DashboardService dashboard, IdGenerator ids,
    StoreCalendar calendar,
    TimeProvider time)
{
    private const int ScanPage = 1000;

    /// <summary>The figures of all orders, or of those of some days, come from the daily figures, which follow the orders within a moment;
    /// those of one status or one customer are counted from the orders.</summary>
    /// <param name="customerId">Null: of all customers.</param>
    public async ValueTask<OrderPage> ListAsync(OrderFilter filter, long? customerId, PageRequest page, CancellationToken ct)
    {
        var partition = customerId is { } id ? CurrentUser.PartitionOf(id) : null;
        var items = await store.PageItemsAsync(new Query<Order, Order>(all => OrderQueries.Listed(all, filter), partition), page, ct);
        var stats = partition is null && filter.AsDays(calendar) is var (from, until)
            ? await KeptAsync(from, until, ct)
            : await CountedAsync(filter, partition, ct);

        // A page that is not full is the last one: then the number of orders is known better than any figures say.
        var isLast = items.Count < page.Limit && (items.Count > 0 || page.Offset == 0);
        var total = isLast ? page.Offset + items.Count : Math.Max(stats.TotalOrders, page.Offset + items.Count);
        return new OrderPage(new Paged<Order>(items, page, total), stats with { TotalOrders = total });
    }

    /// <summary>Moves an order along the state machine, never backward, and books what staff know of its money. All of it or
    /// nothing.</summary>
    /// <returns>NotFound, or Conflict when the order's state does not allow it.</returns>
    public async ValueTask<Result<Order>> MoveAsync(long orderId, OrderUpdate move, CancellationToken ct)
    {
        if (await orders.FindAsync(orderId, ct) is not { } found)
        {
            return Errors.NotFound("Order");
        }

        var result = await orders.ApplyAsync(found.CustomerId, orderId, order => Decide(order, move), ct);
        if (result.IsOk && move.Status == OrderStatus.Cancelled)
        {
            await releases.ReleaseAsync(result.Value, ct);
        }

        return result;
    }

    private async ValueTask<OrderStats> KeptAsync(DateOnly? from, DateOnly? until, CancellationToken ct)
    {
        var sum = await dashboard.TotalAsync(from, until, calendar.DayOf(time.GetUtcNow()), ct);
        return new OrderStats(sum.Orders, sum.Sold, sum.Kept);
    }

    private async ValueTask<OrderStats> CountedAsync(OrderFilter filter, string? partition, CancellationToken ct)
    {
        var amounts = new Query<Order, OrderAmount>(
            all => OrderQueries.Matching(all, filter)
                .Select(order => new OrderAmount
                {
                    Status = order.Status,
                    Total = order.Totals.Total,
                    Payment = order.Payment,
                    Receipts = order.Receipts,
                }),
            partition)
        { PageSize = ScanPage };
        var stats = new OrderStats(0, 0, 0);
        await foreach (var amount in store.AllAsync(amounts, ct))
        {
            var isSold = amount.Status != OrderStatus.Cancelled;
            stats = new OrderStats(stats.TotalOrders + 1, stats.Sold + (isSold ? 1 : 0), stats.Revenue + amount.Kept);
        }

        return stats;
    }

    private Result<OrderChange> Decide(Order order, OrderUpdate move)
    {
        var now = time.GetUtcNow();
        Result<OrderChange> change = OrderChange.None(order);
        if (move.TrackingNumber is { } number && number != order.Shipment.Number)
        {
            change = new OrderChange(order with { Shipment = order.Shipment with { Number = number }, UpdatedAt = now }, []);
        }

        if (move.Status is { } status)
        {
            change = change.Value.Then(current =>
                status == OrderStatus.Cancelled ? current.Cancel(move.Reason, ids.Next, now) : current.MoveTo(status, now));
        }

        return change.TryGetValue(out var moved, out var refused)
            ? moved.Then(current => Pay(current, move.Payment, move.StaffId, now))
            : refused;
    }

    private Result<OrderChange> Pay(Order order, ManualPaymentStatus? word, long staffId, DateTimeOffset now) => word switch
    {
        ManualPaymentStatus.Unpaid when order.Payment.PaidAt is not null => Errors.Conflict("The order is already paid"),
        ManualPaymentStatus.Paid when order.Payment.PaidAt is null && order.Status is OrderStatus.Cancelled or OrderStatus.Returned =>
            Errors.Conflict($"A {order.Status.ToString().ToLowerInvariant()} order cannot be paid"),
        ManualPaymentStatus.Paid when order.Payment.PaidAt is null =>
            order.Captured(PaymentDecisions.Cash, order.Outstanding(), ids.Next, now),
        ManualPaymentStatus.Refunded when order.Payment.Captured == 0 => Errors.Conflict("The order is not paid"),
        ManualPaymentStatus.Refunded => order.RefundByStaff(staffId, ids.Next, now),
        _ => OrderChange.None(order),
    };

    private sealed record OrderAmount
    {
        public OrderStatus Status { get; init; }

        public long Total { get; init; }

        public required Payment Payment { get; init; }

        public IReadOnlyList<GoodsReceipt> Receipts { get; init; } = [];

        public long Kept => OrderRevenue.Kept(Status, Total, Payment, Receipts);
    }
}
