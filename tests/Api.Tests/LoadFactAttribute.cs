namespace FunctionsCommerce.Api.Tests;

/// <summary>A fact that loads a host for most of a minute and measures it: run alone, with <c>TEST_LOAD=1</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LoadFactAttribute : FactAttribute
{
    public LoadFactAttribute() =>
        Skip = Environment.GetEnvironmentVariable("TEST_LOAD") == "1" ? null : "TEST_LOAD=1 runs it, alone on an idle machine.";
}
