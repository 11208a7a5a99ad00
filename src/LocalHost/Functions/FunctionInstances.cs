using System.Collections.Concurrent;

namespace FunctionsCommerce.LocalHost.Functions;

/// <summary>Function classes, each made once: they are stateless, and Azure makes one for every call.</summary>
public sealed class FunctionInstances(IServiceProvider services)
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> instances = new();

    /// <summary>A service that a function takes as a parameter.</summary>
    public object Service(Type type) => services.GetRequiredService(type);

    /// <summary>Null for a static method.</summary>
    public object? For(FunctionMethod function) => function.Method.IsStatic ? null : For(function.Owner);

    public object For(Type functionClass) =>
        instances.GetOrAdd(functionClass, type => new Lazy<object>(() => ActivatorUtilities.CreateInstance(services, type))).Value;
}
