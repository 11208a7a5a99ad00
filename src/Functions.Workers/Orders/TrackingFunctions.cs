using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Notifications;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Orders;

/// <summary>Notifies subscribers of a parcel's tracking: at once, or every morning.</summary>
public sealed class TrackingFunctions(TrackingAlerts alerts)
{
    [Function("Tracking_OnEvent")]
    public Task OnEvent([ServiceBusTrigger(Topic.Events, Topic.Tracking, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        alerts.Handle(EventMessage.Parse(body), ct);

    /// <summary>Every quarter of an hour, because seven o'clock is that of the store's time zone.</summary>
    [Function("Tracking_SendDigests")]
    public Task SendDigests([TimerTrigger("0 */15 * * * *")] TimerInfo timer, CancellationToken ct) => alerts.SendDigests(ct);
}
