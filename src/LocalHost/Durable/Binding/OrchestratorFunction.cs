using System.Reflection;
using FunctionsCommerce.LocalHost.Durable.Replay;
using Microsoft.DurableTask;

namespace FunctionsCommerce.LocalHost.Durable.Binding;

/// <summary>A method with an <c>[OrchestrationTrigger]</c>.</summary>
internal sealed class OrchestratorFunction
{
    private readonly FunctionCall call;

    public OrchestratorFunction(string name, MethodInfo method, ParameterInfo trigger, Func<Type, object> instances)
    {
        Name = name;
        call = trigger.ParameterType == typeof(TaskOrchestrationContext)
            ? new FunctionCall(name, method, trigger, instances)
            : throw new InvalidOperationException(
                $"Function {name}: the parameter '{trigger.Name}' must be a {nameof(TaskOrchestrationContext)}.");
    }

    public string Name { get; }

    public Task<object?> RunAsync(LocalOrchestrationContext context) => call.InvokeAsync(
        new DurableCall(context.InstanceId, context.RawInput, context.Converter, CancellationToken.None) { Orchestration = context });
}
