namespace FunctionsCommerce.Api.Tests.Costs;

/// <summary>Tests that count what the whole process asks of the store: nothing else may run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class CountedTests
{
    public const string Name = "counted";
}
