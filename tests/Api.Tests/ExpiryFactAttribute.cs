namespace FunctionsCommerce.Api.Tests;

/// <summary>A fact about documents that expire: skipped for a store whose clock nobody here can move.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ExpiryFactAttribute : FactAttribute
{
    public ExpiryFactAttribute() => Skip ??= TestStore.ClockProblem;
}
