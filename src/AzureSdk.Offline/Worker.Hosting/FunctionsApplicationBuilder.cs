// Checked against Azure/azure-functions-dotnet-worker (2.51.0 and 2.52.0): src/DotNetWorker/Builder/FunctionsApplicationBuilder.cs

using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>The functions application being set up.</summary>
public class FunctionsApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    internal FunctionsApplicationBuilder() => throw Offline.Only(nameof(FunctionsApplicationBuilder));

    public IDictionary<object, object> Properties => throw Offline.Only(nameof(FunctionsApplicationBuilder));

    IConfigurationManager IHostApplicationBuilder.Configuration => Configuration;

    public ConfigurationManager Configuration => throw Offline.Only(nameof(FunctionsApplicationBuilder));

    public IHostEnvironment Environment => throw Offline.Only(nameof(FunctionsApplicationBuilder));

    public ILoggingBuilder Logging => throw Offline.Only(nameof(FunctionsApplicationBuilder));

    public IMetricsBuilder Metrics => throw Offline.Only(nameof(FunctionsApplicationBuilder));

    public IServiceCollection Services => throw Offline.Only(nameof(FunctionsApplicationBuilder));

    public IHost Build() => throw Offline.Only(nameof(FunctionsApplicationBuilder));

    public void ConfigureContainer<TContainerBuilder>(
        IServiceProviderFactory<TContainerBuilder> factory,
        Action<TContainerBuilder>? configure = null
    )
        where TContainerBuilder : notnull => throw Offline.Only(nameof(FunctionsApplicationBuilder));

    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware) =>
        throw Offline.Only(nameof(FunctionsApplicationBuilder));
}
