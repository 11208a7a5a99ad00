using Azure.Messaging.ServiceBus;
using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Azure.Bus;

/// <summary>Has failed messages come again later. Service Bus itself redelivers at once, which an outage of seconds does not
/// outlive.</summary>
public sealed class ServiceBusRedelivery(ServiceBusSender sender, TimeProvider time)
{
    /// <summary>False after the last attempt: then the message is to stay where it is, and becomes a dead letter.</summary>
    public async Task<bool> TryAgainLaterAsync(FailedMessage message, Exception problem, CancellationToken ct)
    {
        if (RedeliveryPolicy.After(message.Attempt, problem) is not { } wait)
        {
            return false;
        }

        await sender.ScheduleMessageAsync(message.ToNextAttempt(), time.GetUtcNow() + wait, ct);
        return true;
    }
}
