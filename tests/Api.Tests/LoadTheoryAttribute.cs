namespace FunctionsCommerce.Api.Tests;

/// <summary>As <see cref="LoadFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LoadTheoryAttribute : TheoryAttribute
{
    public LoadTheoryAttribute() => Skip = new LoadFactAttribute().Skip;
}
