using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace FunctionsCommerce.LocalHost.Functions;

/// <summary>All functions of some assemblies, found by their attributes as the Functions host finds them.</summary>
public sealed class FunctionIndex
{
    private static readonly Type[] Known =
    [
        typeof(HttpTriggerAttribute), typeof(ServiceBusTriggerAttribute), typeof(TimerTriggerAttribute), typeof(CosmosDBTriggerAttribute),
        typeof(OrchestrationTriggerAttribute), typeof(ActivityTriggerAttribute),
    ];

    private FunctionIndex(IReadOnlyList<FunctionMethod> all) => All = all;

    public IReadOnlyList<FunctionMethod> All { get; }

    /// <summary>What can hold functions in an assembly.</summary>
    public static IEnumerable<Type> ClassesIn(Assembly assembly) => assembly.GetExportedTypes().Where(type => type.IsClass);

    /// <exception cref="InvalidOperationException">A function without a trigger that this host knows, or a name used twice.</exception>
    public static FunctionIndex Of(params IEnumerable<Type> types)
    {
        var all = new List<FunctionMethod>();
        foreach (var type in types)
        {
            foreach (var method in type.GetMethods(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            {
                if (method.GetCustomAttribute<FunctionAttribute>() is { } function)
                {
                    all.Add(Read(function.Name, method));
                }
            }
        }

        var twice = all.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? new FunctionIndex(all) : throw twice.Last().Unfit("another function has this name.");
    }

    /// <summary>The functions with a trigger of this kind.</summary>
    public IEnumerable<(FunctionMethod Function, TTrigger Trigger)> With<TTrigger>()
        where TTrigger : TriggerBindingAttribute =>
        All.Where(function => function.Trigger is TTrigger).Select(function => (function, (TTrigger)function.Trigger));

    private static FunctionMethod Read(string name, MethodInfo method)
    {
        foreach (var parameter in method.GetParameters())
        {
            if (parameter.GetCustomAttribute<TriggerBindingAttribute>() is { } trigger && Known.Contains(trigger.GetType()))
            {
                return new FunctionMethod(name, method, parameter, trigger);
            }
        }

        throw new InvalidOperationException(
            $"Function {name} ({method.DeclaringType!.Name}.{method.Name}) has no trigger that this host knows.");
    }
}
