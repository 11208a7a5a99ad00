using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Webhooks;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Functions.Workers.Webhooks;

/// <summary>One delivery, for its orchestration.</summary>
public sealed record WebhookDeliveryInput(long WebhookId, long DeliveryId);

/// <summary>One attempt of it, counted from 1.</summary>
public sealed record WebhookAttempt(long WebhookId, long DeliveryId, int Number, bool IsLast);

/// <summary>Starts deliveries, and makes their attempts.</summary>
public sealed class WebhookFunctions(WebhookService webhooks, WebhookSender sender)
{
    [Function("Webhooks_OnEvent")]
    public async Task OnEvent(
        [ServiceBusTrigger(EventTopic.Events, EventTopic.Webhooks, Connection = "ServiceBus")] string body,
        [DurableClient] DurableTaskClient client, CancellationToken ct)
    {
        foreach (var (webhookId, deliveryId) in await webhooks.PrepareAsync(EventMessage.Parse(body), ct))
        {
            // The same event again finds its orchestration, or at least each attempt of it in the delivery's log.
            var instance = $"webhook-{Base36.Encode(webhookId)}-{Base36.Encode(deliveryId)}";
            if (await client.GetInstanceAsync(instance, ct) is null)
            {
                await client.ScheduleNewOrchestrationInstanceAsync(
                    "WebhookDelivery", new WebhookDeliveryInput(webhookId, deliveryId), new StartOrchestrationOptions(instance), ct);
            }
        }
    }

    [Function("WebhookDelivery_Attempt")]
    public Task<DeliveryStatus> Attempt([ActivityTrigger] WebhookAttempt attempt, CancellationToken ct) =>
        sender.AttemptAsync(attempt.WebhookId, attempt.DeliveryId, attempt.Number, attempt.IsLast, ct);
}
