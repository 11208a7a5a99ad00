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
