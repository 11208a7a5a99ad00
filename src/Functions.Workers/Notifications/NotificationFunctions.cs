using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Notifications;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Notifications;

/// <summary>Notifies customers of events.</summary>
public sealed class NotificationFunctions(NotificationDispatcher dispatcher)
{
    [Function("Notifications_OnEvent")]
    public Task OnEvent(
        [ServiceBusTrigger(EventTopic.Events, EventTopic.Notifications, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        dispatcher.HandleAsync(EventMessage.Parse(body), ct);
}
