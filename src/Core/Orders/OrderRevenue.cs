using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Orders.Returns;

namespace FunctionsCommerce.Core.Orders;

/// <summary>By how much something changed at a moment. Amounts in minor units.</summary>
public sealed record AmountChange(DateTimeOffset At, long Amount);

/// <summary>A refund that came through, and the part of it that was taken from the order's own price. Minor units.</summary>
public sealed record NetRefund(Refund Refund, long Amount);

/// <summary>What the shop keeps of an order. Every API, invoice, figure and point is computed from here. Pure.</summary>
/// <remarks>Money taken beyond what the order costs (paid twice, paid after the cancellation) is a surplus: neither its coming nor its
/// going back counts. An order that is not paid yet costs what it costs, whatever came of it and went back.</remarks>
public static class OrderRevenue
{
    /// <summary>Nothing of a cancelled order; else what it costs, paid or not, less what was refunded of it.</summary>
    public static long Kept(this Order order) => Kept(order.Status, order.Totals.Total, order.Payment, order.Receipts);

    /// <summary>The same of an order that was read only in part.</summary>
    public static long Kept(OrderStatus status, long total, Payment payment, IReadOnlyList<GoodsReceipt> receipts) => KeptOf(new State(
        total,
        payment.Captured,
        receipts.Sum(receipt => receipt.Waived),
        payment.Refunded,
        payment.PaidAt is not null,
        status == OrderStatus.Cancelled,
        status == OrderStatus.Returned));

    /// <summary>The part of <see cref="Kept"/> that was paid: what the customer spent, and earns points for.</summary>
    public static long Received(this Order order) => Math.Clamp(order.Payment.Captured - order.Payment.Refunded, 0, order.Kept());

    /// <summary>What still has to be paid. What is on its way back does not count as paid.</summary>
    public static long Outstanding(this Order order) =>
        order.Status is OrderStatus.Cancelled or OrderStatus.Returned || order.Payment.PaidAt is not null
            ? 0
            : Math.Max(0, order.Payment.Due - order.Payment.Refundable);

    /// <summary>What was refunded of the order itself.</summary>
    public static long RefundedNet(this Order order) => order.NetRefunds().Sum(refund => refund.Amount);

    /// <summary>The refunds that came through and took something from the order, the oldest first.</summary>
    public static IReadOnlyList<NetRefund> NetRefunds(this Order order)
    {
        var refunds = new List<NetRefund>();
        if (order.Payment.PaidAt is null && !IsOver(order.Status))
        {
            return refunds;
        }

        var (surplus, before) = (Math.Max(0, order.Payment.Captured - Cost(order)), 0L);
        foreach (var refund in order.Payment.Refunds.Where(refund => refund.Status == RefundStatus.Completed).OrderBy(MomentOf))
        {
            var after = before + refund.Amount;
            if (Math.Max(0, after - surplus) - Math.Max(0, before - surplus) is var net and > 0)
            {
                refunds.Add(new NetRefund(refund, net));
            }

            before = after;
        }

        return refunds;
    }

    /// <summary>How <see cref="Kept"/> came about: the price when the order was placed, then what every later event changed, at its
    /// time.</summary>
    public static IReadOnlyList<AmountChange> RevenueChanges(this Order order)
    {
        var state = new State(order.Totals.Total, 0, 0, 0, false, false, false);
        var changes = new List<AmountChange> { new(order.CreatedAt, KeptOf(state)) };
        foreach (var (at, next) in Steps(order).OrderBy(step => step.At))
        {
            var kept = KeptOf(state);
            state = next(state);
            changes.Add(new AmountChange(at < order.CreatedAt ? order.CreatedAt : at, KeptOf(state) - kept));
        }

        return changes;
    }

    private static DateTimeOffset MomentOf(Refund refund) => refund.ProcessedAt ?? refund.UpdatedAt;

    private static bool IsOver(OrderStatus status) => status is OrderStatus.Cancelled or OrderStatus.Returned;

    /// <summary>What the order costs: its total less the goods that came back before they were paid.</summary>
    private static long Cost(Order order) => order.Totals.Total - order.Receipts.Sum(receipt => receipt.Waived);

    private static IEnumerable<(DateTimeOffset At, Func<State, State> Next)> Steps(Order order) =>
    [
        .. order.Payment.Captures.Select(capture =>
            (capture.At, (Func<State, State>)(state => state with { Captured = state.Captured + capture.Amount }))),
        .. order.Receipts.Select(receipt =>
            (receipt.At, (Func<State, State>)(state => state with { Waived = state.Waived + receipt.Waived }))),
        .. order.Payment.PaidAt is { } paidAt
            ? [(paidAt, (Func<State, State>)(state => state with { IsPaid = true }))]
            : Array.Empty<(DateTimeOffset, Func<State, State>)>(),
        .. order.History.Where(change => IsOver(change.Status)).Select(change =>
            (
                change.At,
                (Func<State, State>)(state => change.Status == OrderStatus.Cancelled
                    ? state with { IsCancelled = true }
                    : state with { IsReturned = true }))),
        .. order.Payment.Refunds.Where(refund => refund.Status == RefundStatus.Completed).Select(refund =>
            (MomentOf(refund), (Func<State, State>)(state => state with { Refunded = state.Refunded + refund.Amount }))),
    ];

    private static long KeptOf(State state)
    {
        if (state.IsCancelled)
        {
            return 0;
        }

        var cost = state.Total - state.Waived;
        if (!state.IsPaid && !state.IsReturned)
        {
            return cost;
        }

        // Goods that all came back before they were paid leave what was paid of them.
        cost = state.IsReturned ? Math.Min(cost, state.Captured) : cost;
        var surplus = Math.Max(0, state.Captured - cost);
        return Math.Max(0, cost - Math.Max(0, state.Refunded - surplus));
    }

    private sealed record State(long Total, long Captured, long Waived, long Refunded, bool IsPaid, bool IsCancelled, bool IsReturned);
}
