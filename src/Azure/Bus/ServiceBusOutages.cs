using System.Net.Sockets;
using Azure.Identity;
using Azure.Messaging.ServiceBus;
using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Azure.Bus;

/// <summary>Says of a failed call to Service Bus whether it was out of reach.</summary>
internal static class ServiceBusOutages
{
    /// <exception cref="EventBusUnavailableException">Service Bus is out of reach, after the client's retries.</exception>
    public static async Task<T> CallAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (Exception problem) when (IsOutage(problem))
        {
            throw new EventBusUnavailableException("Service Bus is out of reach.", problem);
        }
    }

    internal static bool IsOutage(Exception problem) =>
        problem is ServiceBusException { IsTransient: true } or SocketException or TimeoutException or AuthenticationFailedException;
}
