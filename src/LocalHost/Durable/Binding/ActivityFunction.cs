using System.Reflection;

namespace FunctionsCommerce.LocalHost.Durable.Binding;

/// <summary>A method with an <c>[ActivityTrigger]</c>.</summary>
internal sealed class ActivityFunction(string name, MethodInfo method, ParameterInfo trigger, Func<Type, object> instances)
{
    private readonly FunctionCall call = new(name, method, trigger, instances);

    /// <summary>Runs it; answers its result, serialized.</summary>
    public async Task<string?> RunAsync(DurableCall input) => input.Converter.Serialize(await call.InvokeAsync(input));
}
