using FunctionsCommerce.Tests.Cosmos;

namespace FunctionsCommerce.Api.Tests;

/// <summary>What <c>[Fact]</c> means in this assembly: skipped, and says so, where there is no Cosmos DB to hold the tests against.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class FactAttribute : Xunit.FactAttribute
{
    public FactAttribute() => Skip = TestStore.Problem;
}

/// <summary>The same with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
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
