using FunctionsCommerce.LocalHost.Durable.Binding;
using FunctionsCommerce.LocalHost.Functions;
using FunctionsCommerce.LocalHost.Storage;
using FunctionsCommerce.LocalHost.Work;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FunctionsCommerce.LocalHost.Durable;

/// <summary>The engine as a part of the embedded host, with the orchestrators and activities of its function index.</summary>
internal static class DurableSetup
{
    public static IServiceCollection AddDurableEngine(this IServiceCollection services)
    {
        services.TryAddSingleton(new DurableSettings());
        return services
            .AddSingleton(
                provider => Functions(provider.GetRequiredService<FunctionIndex>(), provider.GetRequiredService<FunctionInstances>()))
            .AddSingleton(provider => new DurableEngine(
                provider.GetRequiredService<LocalDatabase>(),
                provider.GetRequiredService<TimeProvider>(),
                provider,
                provider.GetRequiredService<DurableFunctions>(),
                provider.GetRequiredService<DurableSettings>(),
                provider.GetRequiredService<ILoggerFactory>()))
            .AddSingleton<DurableTaskClient>(provider => provider.GetRequiredService<DurableEngine>().Client)
            .AddSingleton<IdleCheck>(provider => _ => ValueTask.FromResult(provider.GetRequiredService<DurableEngine>().IsIdle));
    }

    private static DurableFunctions Functions(FunctionIndex index, FunctionInstances instances)
    {
        var functions = new DurableFunctions(instances.For);
        foreach (var function in index.All)
        {
            functions.Add(function.Method);
        }

        return functions;
    }
}
