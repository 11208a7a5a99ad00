using System.Linq.Expressions;
using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.LocalHost.Functions;

/// <summary>Starts a function with its trigger's data.</summary>
public delegate Task EventFunction<in TInput>(TInput input, CancellationToken ct);

/// <summary>Turns functions that are not started by requests into delegates, compiled when they first run.</summary>
internal static class EventFunctions
{
    public static EventFunction<TInput> Create<TInput>(FunctionMethod function, FunctionInstances instances)
    {
        if (!function.TriggerParameter.ParameterType.IsAssignableFrom(typeof(TInput)))
        {
            throw function.Unfit($"the parameter {function.TriggerParameter.Name} must take a {typeof(TInput).Name}.");
        }

        var compiled = new Lazy<EventFunction<TInput>>(() => Compile<TInput>(function, instances));
        return (input, ct) => compiled.Value(input, ct);
    }

    private static EventFunction<TInput> Compile<TInput>(FunctionMethod function, FunctionInstances instances)
    {
        var input = Expression.Parameter(typeof(TInput), "input");
        var ct = Expression.Parameter(typeof(CancellationToken), "ct");
        var arguments = function.Method.GetParameters().Select(parameter => parameter.Name == function.TriggerParameter.Name
            ? Expression.Convert(input, parameter.ParameterType)
            : parameter.ParameterType == typeof(CancellationToken)
                ? ct
                : parameter.GetCustomAttribute<DurableClientAttribute>() is not null
                    ? (Expression)Expression.Constant(instances.Service(typeof(DurableTaskClient)), parameter.ParameterType)
                    : throw function.Unfit($"the parameter {parameter.Name} cannot be bound."));
        if (!function.Method.ReturnType.IsAssignableTo(typeof(Task)))
        {
            throw function.Unfit("must return a Task.");
        }

        var instance = instances.For(function);
        var call = Expression.Call(instance is null ? null : Expression.Constant(instance), function.Method, arguments);
        return Expression.Lambda<EventFunction<TInput>>(Expression.Convert(call, typeof(Task)), input, ct).Compile();
    }
}
