using FunctionsCommerce.Tests.Cosmos;
using FunctionsCommerce.Tests.ServiceBus;

namespace FunctionsCommerce.Topology.Tests;

/// <summary>Skipped, and says so, where the endpoints of Cosmos DB and Service Bus cannot run for want of Node.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopologyFactAttribute : FactAttribute
{
    public TopologyFactAttribute() => Skip = CosmosEndpoint.Problem ?? ServiceBusEndpoint.Problem;
}
