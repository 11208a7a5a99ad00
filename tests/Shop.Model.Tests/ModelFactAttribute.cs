namespace FunctionsCommerce.Shop.Model.Tests;

/// <summary>A fact that runs random histories, as many as <c>MODEL_OPERATIONS</c> says; none where it says nothing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ModelFactAttribute : FactAttribute
{
    public ModelFactAttribute() =>
        Skip = Environment.GetEnvironmentVariable("MODEL_OPERATIONS") is { Length: > 0 } ? null : "MODEL_OPERATIONS=1000 runs it.";
}
