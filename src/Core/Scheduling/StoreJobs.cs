using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.Health;
using FunctionsCommerce.Core.ImportExport;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Realtime;

namespace FunctionsCommerce.Core.Scheduling;

/// <summary>What the store does by the clock with its documents, the bus and the gateway. Each asks one query that finds nothing when
/// nothing is due.</summary>
public sealed class StoreJobs(
    OperationalGauges gauges, OutboxRelay outbox, DeadLetterAdminService letters, PaymentReconciliation payments,
    GatewayRefundSweep refunds, OrphanedReservationCleaner checkouts,
    InventoryEventHandler inventory, GiftCardMailer giftCards, ShipmentNotifier tracking, IRealtimePush realtime, UploadCleanup uploads,
    ImportService imports,
    ExportService exports)
{
    // The change feed of a living relay is seconds behind at most.
    private static readonly TimeSpan RelayLag = TimeSpan.FromMinutes(1);

    // Later than any orchestration that lives.
    private static readonly TimeSpan ExpiryLag = TimeSpan.FromMinutes(10);

    public IReadOnlyList<ScheduledJob> All =>
    [
        new("Outbox_Sweep", 1, SweepOutboxAsync),
        new("Payments_CheckOpen", 1, payments.RunAsync),
        new("Imports_Run", 1, imports.RunDueAsync),
        new("Exports_Run", 1, exports.RunDueAsync),
        new("Orders_SweepReservations", 5, checkouts.SweepAsync),
        new("GiftCards_SendDue", 5, giftCards.SendDueAsync),
        new("Payments_FindRefunds", 10, refunds.RunAsync),
        new("OrderExpiry_Sweep", 10, ct => checkouts.ExpireUnpaidAsync(ExpiryLag, ct)),
        new("Tracking_SendDigests", 15, tracking.SendDigestsAsync),
        new("Inventory_FinishRestocks", TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(3), inventory.FinishRestocksAsync),
        new("Outbox_RetryDeadLetters", TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(5), ct => letters.RetryRecentAsync(ct).AsTask()),
        new("Realtime_Renew", TimeSpan.FromHours(1), TimeSpan.FromMinutes(1), realtime.RenewAsync),
        new("Maintenance_DeleteUnusedUploads", TimeSpan.FromDays(1), new TimeSpan(3, 45, 0), ct => uploads.DeleteUnusedAsync(ct).AsTask()),
    ];

    private async Task SweepOutboxAsync(CancellationToken ct)
    {
        // First measured, then swept: what is found here is what the feed left.
        try
        {
            await gauges.MeasureAsync(ct);
        }
        finally
        {
            await outbox.SweepAsync(RelayLag, ct);
        }
    }
}
