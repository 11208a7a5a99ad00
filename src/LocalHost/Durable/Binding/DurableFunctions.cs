using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.LocalHost.Durable.Binding;

/// <summary>The orchestrators and activities that the engine can run, by name; case does not matter.</summary>
/// <param name="instances">Makes or finds the object of a function class; not asked for static functions.</param>
public sealed class DurableFunctions(Func<Type, object> instances)
{
    private readonly Dictionary<string, OrchestratorFunction> orchestrators = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ActivityFunction> activities = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Function classes made once each, with their constructors' services from there.</summary>
    public DurableFunctions(IServiceProvider services)
        : this(new Instances(services).Of) { }

    public IEnumerable<string> Orchestrators => orchestrators.Keys;

    public IEnumerable<string> Activities => activities.Keys;

    /// <summary>Takes a method with a <c>[Function]</c> attribute if it is an orchestrator or an activity; answers whether it is.</summary>
    /// <exception cref="InvalidOperationException">A parameter cannot be bound, or the name is taken.</exception>
    public bool Add(MethodInfo method)
    {
        if (method.GetCustomAttribute<FunctionAttribute>() is not { Name: var function })
        {
            return false;
        }

        foreach (var parameter in method.GetParameters())
        {
            if (parameter.GetCustomAttribute<OrchestrationTriggerAttribute>() is { } orchestration)
            {
                var name = orchestration.Orchestration ?? function;
                return orchestrators.TryAdd(name, new OrchestratorFunction(name, method, parameter, instances)) ? true : throw Twice(name);
            }

            if (parameter.GetCustomAttribute<ActivityTriggerAttribute>() is { } activity)
            {
                var name = activity.Activity ?? function;
                return activities.TryAdd(name, new ActivityFunction(name, method, parameter, instances)) ? true : throw Twice(name);
            }
        }

        return false;
    }

    /// <summary>Takes the orchestrators and activities of a class.</summary>
    public DurableFunctions AddClass(Type type)
    {
        foreach (var method in type.GetMethods(
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            Add(method);
        }

        return this;
    }

    internal bool TryGetOrchestrator(string name, [NotNullWhen(true)] out OrchestratorFunction? function) =>
        orchestrators.TryGetValue(name, out function);

    internal bool TryGetActivity(string name, [NotNullWhen(true)] out ActivityFunction? function) =>
        activities.TryGetValue(name, out function);

    private static InvalidOperationException Twice(string name) => new($"Two durable functions are called '{name}'.");

    private sealed class Instances(IServiceProvider services)
    {
        private readonly System.Collections.Concurrent.ConcurrentDictionary<Type, Lazy<object>> made = new();

        public object Of(Type type) =>
            made.GetOrAdd(type, t => new Lazy<object>(() => ActivatorUtilities.GetServiceOrCreateInstance(services, t))).Value;
    }
}
