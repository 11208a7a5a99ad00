using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders.Refunds;

/// <summary>Money that staff return themselves. Pure.</summary>
public static class RefundPayoutService
{
    /// <summary>Staff paid the money out themselves: cash, a bank transfer. For requests, cash refunds and those that failed. Where less is
    /// left than failed, a new refund over what is left takes its place.</summary>
    public static Result<OrderChange> PayOutRefund(
        this Order order, long refundId, string note, long staffId, Func<long> newId, DateTimeOffset now)
    {
        if (!order.Find(refundId).TryGetValue(out var refund, out var missing))
        {
            return missing;
        }

        if (refund.Status == RefundStatus.Requested)
        {
            return order.ApproveRefund(refundId, newId, now).Map(approved => approved.Order.Payment.Refunds
                .Where(
                    part => part.Status == RefundStatus.Pending
                        && (part.RefundId == refundId || order.Payment.Refunds.All(known => known.RefundId != part.RefundId)))
                .Aggregate(approved, (change, part) => change.Then(paid => paid.PaidOut(part, note, staffId, now)).Value));
        }

        return refund switch
        {
            { Status: RefundStatus.Completed, PaidOutBy: not null } => OrderChange.None(order),
            { IsOwed: true } when order.Left(refund) < refund.Amount =>
                order.Replace(refund, newId, now).Map(replaced => replaced.Order.PaidOut(replaced.Refund, note, staffId, now)),
            { Status: RefundStatus.Pending, IsCash: true } or { IsOwed: true } => order.PaidOut(refund, note, staffId, now),
            { IsWithGateway: true } => Errors.Conflict("The payment gateway is working on this refund"),
            _ => RefundDecisions.Conflict(refund, "paid out"),
        };
    }

    /// <summary>Staff return everything. Cash they have in hand is paid out with it; the rest is asked of the gateway.</summary>
    public static Result<OrderChange> RefundByStaff(this Order order, long staffId, Func<long> newId, DateTimeOffset now)
    {
        var asked = order.Payment.Refundable > 0
            ? order.RequestRefund(order.Payment.Refundable, "Refunded by staff", null, newId, now)
            : OrderChange.None(order);
        return asked.Map(change => change.Order.Payment.Refunds.Where(refund => refund is { Status: RefundStatus.Pending, IsCash: true })
            .Aggregate(change, (paid, refund) => paid.Then(so => so.PaidOut(refund, "Paid out by staff", staffId, now)).Value));
    }

    private static OrderChange PaidOut(this Order order, Refund refund, string note, long staffId, DateTimeOffset now)
    {
        var paid = refund with { PaidOutBy = staffId };
        return order.With(refund, paid, now).RefundReported(refund.RefundId, RefundStatus.Completed, null, now, note);
    }
}
