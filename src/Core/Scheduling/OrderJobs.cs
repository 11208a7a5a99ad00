using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;

namespace FunctionsCommerce.Core.Scheduling;

/// <summary>What is done by the clock for orders: what was promised is made good, what is over ends.</summary>
public sealed class OrderJobs(
    PaymentReconciliation payments, GatewayRefundSweep refunds, OrphanedReservationCleaner checkouts, InventoryEventHandler inventory,
    GiftCardMailer giftCards, ShipmentNotifier tracking)
{
    // Later than any orchestration that lives.
    private static readonly TimeSpan ExpiryLag = TimeSpan.FromMinutes(10);

    public IReadOnlyList<ScheduledJob> All =>
    [
        new("Payments_CheckOpen", 1, payments.RunAsync),
        new("Orders_SweepReservations", 5, checkouts.SweepAsync),
        new("GiftCards_SendDue", 5, giftCards.SendDueAsync),
        new("Payments_FindRefunds", 10, refunds.RunAsync),
        new("OrderExpiry_Sweep", 10, ct => checkouts.ExpireUnpaidAsync(ExpiryLag, ct)),
        new("Tracking_SendDigests", 15, tracking.SendDigestsAsync),
        new("Inventory_FinishRestocks", TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(3), inventory.FinishRestocksAsync),
    ];
}
