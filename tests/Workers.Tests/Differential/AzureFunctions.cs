using System.Reflection;
using System.Runtime.ExceptionServices;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Converters;

namespace FunctionsCommerce.Workers.Tests.Differential;

/// <summary>The orchestrators and activities of function classes, as Microsoft's executor takes them.</summary>
internal sealed class AzureFunctions
{
    private readonly Dictionary<string, MethodInfo> methods = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Type, object> instances = [];

    /// <param name="make">Makes the object of a class whose functions are not static.</param>
    public AzureFunctions(Func<Type, object> make, params Type[] classes)
    {
        foreach (var method in classes.SelectMany(
            type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)))
        {
            if (method.GetCustomAttribute<FunctionAttribute>() is { } function)
            {
                methods.Add(function.Name, method);
                if (!method.IsStatic && !instances.ContainsKey(method.DeclaringType!))
                {
                    instances[method.DeclaringType!] = make(method.DeclaringType!);
                }
            }
        }
    }

    /// <summary>What orchestrators read by <c>GetInput</c>, by method; the executor wants to know before.</summary>
    public IReadOnlyDictionary<string, Type> Inputs { get; init; } = new Dictionary<string, Type>();

    public bool Has(string name) => methods.ContainsKey(name);

    public ITaskOrchestrator Orchestrator(string name) => new Orchestration(methods[name], Inputs);

    /// <summary>Runs an activity to its end; answers its result as JSON.</summary>
    public string? Call(string name, string? input, string instanceId)
    {
        if (!methods.TryGetValue(name, out var method))
        {
            throw new InvalidOperationException($"no activity '{name}'");
        }

        var first = method.GetParameters()[0];
        object?[] arguments = [
            .. method.GetParameters().Select(parameter => parameter == first ? Read(Argument(input), parameter.ParameterType) : instanceId),
        ];
        var result = Await(Invoke(method, method.IsStatic ? null : instances[method.DeclaringType!], arguments)).GetAwaiter().GetResult();
        return result is null ? null : JsonDataConverter.Default.Serialize(result);
    }

    /// <summary>On the wire an activity's input is a list of one.</summary>
    private static string? Argument(string? input) => input is null or "[]" ? null : input[1..^1];

    private static object? Read(string? input, Type type) =>
        (input is null ? null : JsonDataConverter.Default.Deserialize(input, type))
            ?? (type.IsValueType ? Activator.CreateInstance(type) : null);

    private static object? Invoke(MethodInfo method, object? target, object?[] arguments)
    {
        try
        {
            return method.Invoke(target, arguments);
        }
        catch (TargetInvocationException problem)
        {
            ExceptionDispatchInfo.Throw(problem.InnerException!);
            throw;
        }
    }

    private static async Task<object?> Await(object? returned)
    {
        if (returned is not Task task)
        {
            return returned;
        }

        await task;
        var type = task.GetType();
        return type.GetProperty("Result") is { } result && result.PropertyType.Name != "VoidTaskResult" ? result.GetValue(task) : null;
    }

    private sealed class Orchestration(MethodInfo method, IReadOnlyDictionary<string, Type> inputs) : ITaskOrchestrator
    {
        public Type InputType =>
            method.GetParameters().ElementAtOrDefault(1)?.ParameterType ?? inputs.GetValueOrDefault(method.Name) ?? typeof(object);

        public Type OutputType => typeof(object);

        public Task<object?> RunAsync(TaskOrchestrationContext context, object? input) =>
            Await(Invoke(method, null, [.. method.GetParameters().Select((_, at) => at == 0 ? context : input)]));
    }
}
