using FunctionsCommerce.LocalHost.Durable.Binding;
using FunctionsCommerce.LocalHost.Durable.Hub;
using FunctionsCommerce.LocalHost.Functions;
using FunctionsCommerce.LocalHost.Storage;
using FunctionsCommerce.LocalHost.Work;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FunctionsCommerce.LocalHost.Durable;

/// <summary>The engine as a part of the embedded host, with the orchestrators and activities of its function index.</summary>
internal static class DurableSetup
{
    /// <param name="isShared">Functions use the task hub of several processes; the engine of the data folder stays empty.</param>
    public static IServiceCollection AddDurableEngine(this IServiceCollection services, bool isShared)
    {
        services.TryAddSingleton(new DurableSettings());
        services = isShared
            ? services.AddSharedTaskHub()
            : services.AddSingleton<DurableTaskClient>(provider => provider.GetRequiredService<DurableEngine>().Client);
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
            .AddSingleton<IdleCheck>(provider => _ => ValueTask.FromResult(provider.GetRequiredService<DurableEngine>().IsIdle));
    }

    private static IServiceCollection AddSharedTaskHub(this IServiceCollection services) => services
        .AddSingleton<SharedTaskHub>()
        .AddHostedService(provider => provider.GetRequiredService<SharedTaskHub>())
        .AddSingleton<TaskHubEndpoint>()
        .AddSingleton<DurableTaskClient, SharedTaskHubClient>()
        .AddSingleton<IdleCheck>(provider => _ =>
            ValueTask.FromResult(provider.GetRequiredService<SharedTaskHub>().Engine?.IsIdle ?? true));

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
