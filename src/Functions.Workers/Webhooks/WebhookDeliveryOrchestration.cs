using FunctionsCommerce.Core.Webhooks;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace FunctionsCommerce.Functions.Workers.Webhooks;

/// <summary>Tries until the receiver has it, or for three days.</summary>
public static class WebhookDeliveryOrchestration
{
    /// <summary>The wait before each attempt; up to a tenth is added, so that recovering receivers are not overrun.</summary>
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.Zero, TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2),
        TimeSpan.FromHours(5), TimeSpan.FromHours(10), TimeSpan.FromHours(14), TimeSpan.FromHours(20), TimeSpan.FromHours(24),
    ];

    /// <summary>Of the store, not of receivers: an attempt that was written down is not made again.</summary>
    private static readonly TaskOptions Outages = TaskOptions.FromRetryPolicy(
        new RetryPolicy(20, TimeSpan.FromSeconds(10), backoffCoefficient: 2, maxRetryInterval: TimeSpan.FromHours(1)));

    [Function("WebhookDelivery")]
    public static async Task<DeliveryStatus> Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var job = context.GetInput<WebhookDeliveryInput>() ?? throw new InvalidOperationException("A delivery needs its ids.");
        var status = DeliveryStatus.Pending;
        for (var attempt = 0; attempt < Waits.Length && status == DeliveryStatus.Pending; attempt++)
        {
            if (Waits[attempt] > TimeSpan.Zero)
            {
                // Replays draw the same.
                var jitter = context.NewGuid().ToByteArray()[0] / 2550.0;
                await context.CreateTimer(Waits[attempt] * (1 + jitter), CancellationToken.None);
            }

            var next = new WebhookAttempt(job.WebhookId, job.DeliveryId, attempt + 1, attempt == Waits.Length - 1);
            status = await context.CallActivityAsync<DeliveryStatus>("WebhookDelivery_Attempt", next, Outages);
        }

        return status;
    }
}
