using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Health;
using FunctionsCommerce.Core.ImportExport.Jobs;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Realtime;

namespace FunctionsCommerce.Core.Scheduling;

/// <summary>What the store does by the clock with its documents, the bus and the gateway. Each asks one query that finds nothing when
/// nothing is due.</summary>
public sealed class StoreJobs(
    OperationalGauges gauges, OutboxRelay outbox, DeadLetterAdminService letters, OrderJobs orders, IRealtimePush realtime,
    UploadCleanup uploads, ImportService imports, ExportService exports)
{
    // The change feed of a living relay is seconds behind at most.
    private static readonly TimeSpan RelayLag = TimeSpan.FromMinutes(1);

    public IReadOnlyList<ScheduledJob> All =>
    [
        new("Outbox_Sweep", 1, SweepOutboxAsync),
        new("Imports_Run", 1, imports.RunDueAsync),
        new("Exports_Run", 1, exports.RunDueAsync),
        .. orders.All,
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
