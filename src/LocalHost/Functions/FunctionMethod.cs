using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace FunctionsCommerce.LocalHost.Functions;

/// <summary>A method with a <c>[Function]</c> attribute, and the parameter that starts it.</summary>
public sealed record FunctionMethod(string Name, MethodInfo Method, ParameterInfo TriggerParameter, TriggerBindingAttribute Trigger)
{
    public Type Owner => Method.DeclaringType!;

    public InvalidOperationException Unfit(string reason) => new($"Function {Name} ({Owner.Name}.{Method.Name}): {reason}");
}
