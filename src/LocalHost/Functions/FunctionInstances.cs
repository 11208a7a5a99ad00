using System.Collections.Concurrent;

namespace FunctionsCommerce.LocalHost.Functions;

/// <summary>Function classes, each made once: they are stateless, and Azure makes one for every call.</summary>
public sealed class FunctionInstances(IServiceProvider services)
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> instances = new();

    /// <summary>Null for a static method.</summary>
    public object? For(FunctionMethod function) => function.Method.IsStatic
        ? null
        : instances.GetOrAdd(function.Owner, type => new Lazy<object>(() => ActivatorUtilities.CreateInstance(services, type))).Value;
}
