using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders.Refunds;

namespace FunctionsCommerce.Core.Orders;

/// <summary>How new a version of an order is. Pure.</summary>
public static class OrderVersions
{
    /// <summary>Whether the order has what an event tells of. One that has not is an older version, and says nothing about what follows
    /// from the event. True for events that no version lacks, or that tell of something else.</summary>
    public static bool Includes(this Order order, DomainEvent happened) => happened switch
    {
        OrderPaid => order.Payment.PaidAt is not null,
        OrderStatusChanged moved => order.History.Any(known => known.Status == moved.To),
        RefundRequested requested => order.Payment.Refunds.Any(known => known.RefundId == requested.RefundId),
        OrderRefunded refunded => order.Payment.Refunds.Any(
            known => known.RefundId == refunded.RefundId && known.Status == RefundStatus.Completed),
        _ => true,
    };
}
