// Checked against Azure/azure-functions-dotnet-worker (2.51.0 and 2.52.0): extensions/Worker.Extensions.Abstractions/src/{DefaultValueAttribute,BindingCapabilitiesAttribute,KnownBindingCapabilities}.cs

namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>What a binding's property is when nothing is said: the generator of the metadata goes by it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public class DefaultValueAttribute : Attribute
{
    public DefaultValueAttribute(string stringDefault) => DefaultStringValue = stringDefault;

    public DefaultValueAttribute(bool boolDefault) => DefaultBoolValue = boolDefault;

    public string? DefaultStringValue { get; }

    public bool? DefaultBoolValue { get; }
}

/// <summary>What a binding can do beyond handing over data.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BindingCapabilitiesAttribute : Attribute
{
    public BindingCapabilitiesAttribute(params string[] capabilities) => Capabilities = capabilities;

    public string[] Capabilities { get; private set; }
}

/// <summary>The names of capabilities.</summary>
public static class KnownBindingCapabilities
{
    /// <summary>A retry attribute on the function is heeded.</summary>
    public const string FunctionLevelRetry = "FunctionLevelRetry";
}
