// Checked against Azure/azure-functions-dotnet-worker (2.51.0 and 2.52.0): extensions/Worker.Extensions.Abstractions/src/FunctionAttribute.cs

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Makes a method a function of that name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class FunctionAttribute : Attribute
{
    public FunctionAttribute(string name) => Name = name;

    public string Name { get; }
}
