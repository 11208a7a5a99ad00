using System.Reflection;
using System.Runtime.ExceptionServices;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace FunctionsCommerce.LocalHost.Durable.Binding;

/// <summary>A function's method, its parameters bound as the Functions worker binds them, its result awaited.</summary>
internal sealed class FunctionCall
{
    private readonly string name;
    private readonly MethodInvoker method;
    private readonly Lazy<object?> target;
    private readonly Func<DurableCall, object?>[] binders;
    private readonly Func<object?, Task<object?>> unwrap;

    public FunctionCall(string name, MethodInfo method, ParameterInfo trigger, Func<Type, object> instances)
    {
        this.name = name;
        this.method = MethodInvoker.Create(method);
        target = new Lazy<object?>(() => method.IsStatic ? null : instances(method.DeclaringType!));
        binders = [.. method.GetParameters().Select(parameter => Binder(parameter, trigger))];
        unwrap = FunctionResult.Unwrapper(method.ReturnType);
    }

    public Task<object?> InvokeAsync(DurableCall call)
    {
        var arguments = new object?[binders.Length];
        for (var i = 0; i < binders.Length; i++)
        {
            arguments[i] = binders[i](call);
        }

        try
        {
            return unwrap(method.Invoke(target.Value, arguments));
        }
        catch (TargetInvocationException problem) when (problem.InnerException is { } cause)
        {
            ExceptionDispatchInfo.Throw(cause);
            throw;
        }
    }

    private Func<DurableCall, object?> Binder(ParameterInfo parameter, ParameterInfo trigger)
    {
        var type = parameter.ParameterType;
        if (type == typeof(TaskOrchestrationContext))
        {
            return call => call.Orchestration;
        }

        if (type == typeof(CancellationToken))
        {
            return call => call.Cancellation;
        }

        if (type == typeof(FunctionContext))
        {
            return call => new DurableFunctionContext(name, call);
        }

        if (parameter.GetCustomAttribute<DurableClientAttribute>() is not null)
        {
            return call => call.Client;
        }

        var isInput = parameter.Name == trigger.Name || trigger.ParameterType == typeof(TaskOrchestrationContext);
        if (!isInput && parameter.Name == "instanceId" && type == typeof(string))
        {
            return call => call.InstanceId;
        }

        return isInput
            ? call => Input(call, type)
            : throw new InvalidOperationException($"Function {name}: the parameter '{parameter.Name}' cannot be bound.");
    }

    private static object? Input(DurableCall call, Type type) =>
        call.Converter.Deserialize(call.Input, type) ?? (type.IsValueType ? Activator.CreateInstance(type) : null);
}
