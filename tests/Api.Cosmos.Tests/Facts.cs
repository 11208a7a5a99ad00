using FunctionsCommerce.Tests.Cosmos;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FunctionsCommerce.Api.Tests;

/// <summary>What <c>[Fact]</c> means in this assembly: where there is no Cosmos DB to hold the tests against, one skipped test says so for
/// all.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FunctionsCommerce.Api.Tests.CosmosFactDiscoverer", "FunctionsCommerce.Api.Cosmos.Tests")]
public class FactAttribute : Xunit.FactAttribute
{
    public FactAttribute() => Skip = TestStore.Problem;
}

/// <summary>The same with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FunctionsCommerce.Api.Tests.CosmosTheoryDiscoverer", "FunctionsCommerce.Api.Cosmos.Tests")]
public sealed class TheoryAttribute : Xunit.TheoryAttribute
{
    public TheoryAttribute() => Skip = TestStore.Problem;
}

/// <summary>A fact about the endpoint that the tests start themselves.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EndpointFactAttribute : Xunit.FactAttribute
{
    public EndpointFactAttribute() => Skip = CosmosEndpoint.Problem;
}

/// <summary>The same with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EndpointTheoryAttribute : Xunit.TheoryAttribute
{
    public EndpointTheoryAttribute() => Skip = CosmosEndpoint.Problem;
}

public sealed class CosmosFactDiscoverer(IMessageSink messages) : FactDiscoverer(messages)
{
    public override IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        TestStore.Problem is null || SkippedStore.IsFirst() ? base.Discover(discoveryOptions, testMethod, factAttribute) : [];
}

public sealed class CosmosTheoryDiscoverer(IMessageSink messages) : TheoryDiscoverer(messages)
{
    public override IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute) =>
        TestStore.Problem is null || SkippedStore.IsFirst() ? base.Discover(discoveryOptions, testMethod, theoryAttribute) : [];
}

internal static class SkippedStore
{
    private static int told;

    public static bool IsFirst() => Interlocked.Exchange(ref told, 1) == 0;
}
