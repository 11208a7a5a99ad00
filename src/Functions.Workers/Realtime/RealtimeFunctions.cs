using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Realtime;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Realtime;

/// <summary>Shows staff what happens, as it happens.</summary>
public sealed class RealtimeFunctions(RealtimeService realtime)
{
    [Function("Realtime_OnEvent")]
    public Task OnEvent(
        [ServiceBusTrigger(EventTopic.Events, EventTopic.Realtime, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        realtime.HandleAsync(EventMessage.Parse(body), ct);
}
