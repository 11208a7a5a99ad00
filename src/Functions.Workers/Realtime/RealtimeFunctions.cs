using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Realtime;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Realtime;

/// <summary>Shows staff what happens, as it happens.</summary>
public sealed class RealtimeFunctions(RealtimeService realtime, IRealtimePush push)
{
    [Function("Realtime_OnEvent")]
    public Task OnEvent([ServiceBusTrigger(Topic.Events, Topic.Realtime, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        realtime.Handle(EventMessage.Parse(body), ct);

    /// <summary>No socket outlives its login by more than this.</summary>
    [Function("Realtime_Renew")]
    public Task Renew([TimerTrigger("50 0 * * * *")] TimerInfo timer, CancellationToken ct) => push.Renew(ct);
}
