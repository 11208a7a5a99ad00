using FunctionsCommerce.Tests.ServiceBus;

namespace FunctionsCommerce.Storage.Tests.Bus;

/// <summary>A fact over the Service Bus endpoint: skipped, and says so, where Node is missing or npm cannot get its package.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ServiceBusFactAttribute : FactAttribute
{
    public ServiceBusFactAttribute() => Skip = ServiceBusEndpoint.Problem;
}
