using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Notifications;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Orders;

/// <summary>Notifies subscribers of a parcel's tracking at once. The morning digest is a scheduled job.</summary>
public sealed class TrackingFunctions(TrackingAlerts alerts)
{
    [Function("Tracking_OnEvent")]
    public Task OnEvent([ServiceBusTrigger(Topic.Events, Topic.Tracking, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        alerts.Handle(EventMessage.Parse(body), ct);
}
