using FunctionsCommerce.Core.Files;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Functions.Workers.Maintenance;

/// <summary>Clears away what is long over.</summary>
public sealed class MaintenanceFunctions(UploadCleanup uploads, TimeProvider time)
{
    // What they did is in the store by then; an event that comes again finds it there.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);
    private static readonly OrchestrationRuntimeStatus[] Over =
        [OrchestrationRuntimeStatus.Completed, OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated];

    [Function("Maintenance_PurgeOrchestrations")]
    public Task PurgeOrchestrations([TimerTrigger("0 30 3 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken ct) =>
        client.PurgeAllInstancesAsync(new PurgeInstancesFilter(null, time.GetUtcNow() - Kept, Over), ct);

    [Function("Maintenance_DeleteUnusedUploads")]
    public Task DeleteUnusedUploads([TimerTrigger("0 45 3 * * *")] TimerInfo timer, CancellationToken ct) => uploads.DeleteUnusedAsync(ct).AsTask();
}
