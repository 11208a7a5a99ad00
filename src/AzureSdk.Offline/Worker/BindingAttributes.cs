// Checked against Azure/azure-functions-dotnet-worker (2.51.0 and 2.52.0): extensions/Worker.Extensions.Abstractions/src/{BindingAttribute,TriggerBindingAttribute,InputBindingAttribute,OutputBindingAttribute}.cs

namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>Base of all binding attributes.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class BindingAttribute : Attribute
{
    public BindingAttribute() { }
}

/// <summary>Base of the attributes on the parameter that starts a function.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class TriggerBindingAttribute : BindingAttribute
{
    public TriggerBindingAttribute() { }
}

/// <summary>Base of the attributes on a parameter that is read for a function.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class InputBindingAttribute : BindingAttribute
{
    public InputBindingAttribute() { }
}

/// <summary>Base of the attributes on what a function writes: its return value, or a property of it.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public abstract class OutputBindingAttribute : BindingAttribute
{
    public OutputBindingAttribute() { }
}
