using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Health;

/// <summary>Measures what only the store's documents show. Costs nothing when no metrics are collected.</summary>
public sealed class OperationalGauges(OutboxAge outbox, RefundAdminService refunds)
{
    public async Task MeasureAsync(CancellationToken ct)
    {
        if (!BusinessMetrics.OutboxAge.Enabled)
        {
            return;
        }

        BusinessMetrics.OutboxAge.Record((await outbox.GetAsync(ct)).TotalSeconds);
        BusinessMetrics.RefundsWaiting.Record((await refunds.ListPendingAsync(PageRequest.Of(1, 1), ct)).Total);
    }
}
