using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Realtime;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Realtime;

/// <summary>Shows staff what happens, as it happens.</summary>
public sealed class RealtimeFunctions(RealtimeService realtime)
{
    [Function("Realtime_OnEvent")]
    public Task OnEvent([ServiceBusTrigger(Topic.Events, Topic.Realtime, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        realtime.Handle(EventMessage.Parse(body), ct);
}
