using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Notifications;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Orders;

/// <summary>Notifies subscribers of a parcel's tracking at once. The morning digest is a scheduled job.</summary>
public sealed class TrackingFunctions(ShipmentNotifier alerts)
{
    [Function("Tracking_OnEvent")]
    public Task OnEvent(
        [ServiceBusTrigger(EventTopic.Events, EventTopic.Tracking, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        alerts.HandleAsync(EventMessage.Parse(body), ct);
}
