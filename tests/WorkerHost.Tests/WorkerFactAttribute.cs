using FunctionsCommerce.Storage.Tests.Files;
using FunctionsCommerce.Tests.Cosmos;
using FunctionsCommerce.Tests.ServiceBus;

namespace FunctionsCommerce.WorkerHost.Tests;

/// <summary>A fact about the published apps: skipped, and says so, where Node is missing, which their database, files and bus need
/// here.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WorkerFactAttribute : FactAttribute
{
    public WorkerFactAttribute() => Skip = Problem;

    public static string? Problem => Environment.GetEnvironmentVariable("TEST_COSMOS") != "1"
        ? "TEST_COSMOS=1 runs the published apps: they are published anew after each build, and take both cores of a small machine for two minutes."
        : CosmosEndpoint.Problem ?? Azurite.Problem ?? ServiceBusEndpoint.Problem;
}
