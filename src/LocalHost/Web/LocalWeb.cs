using System.Net;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Functions.Http.Hosting.Explorer;
using FunctionsCommerce.LocalHost.Clock;
using FunctionsCommerce.LocalHost.Durable.Hub;
using FunctionsCommerce.LocalHost.Files;
using FunctionsCommerce.LocalHost.Functions;
using FunctionsCommerce.LocalHost.Razorpay;
using FunctionsCommerce.LocalHost.Realtime;
using FunctionsCommerce.LocalHost.Setup;
using FunctionsCommerce.LocalHost.Storage;
using FunctionsCommerce.LocalHost.Tools;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace FunctionsCommerce.LocalHost.Web;

/// <summary>Builds the web application: bare Kestrel, routing, and nothing else between socket and function.</summary>
internal static partial class LocalWeb
{
    private static readonly TimeSpan ShutdownPatience = TimeSpan.FromSeconds(5);

    public static WebApplication Build(LocalHostOptions options, LocalDatabase database, LocalClock clock, ListenSockets sockets)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "FunctionsCommerce.LocalHost" });
        builder.Configuration.AddSettings(options);
        builder.Configuration.AddDefaults(LocalSecrets.For(database.Folder, builder.Configuration));
        builder.Configuration.AddDefaults(SandboxSetup.Defaults);
        builder.Configuration.AddDefaults(new Dictionary<string, string?> { ["Webhooks:AllowPrivateAddresses"] = "true" });
        builder.Configuration.AddDefaults(
            new Dictionary<string, string?> { ["Store:PublicUrl"] = sockets.Address, ["Store:StaffCorsOrigins:0"] = "loopback" });
        builder.Configuration.AddDefaults(
            new Dictionary<string, string?> { [$"{ExplorerSettings.Section}:{nameof(ExplorerSettings.Enabled)}"] = "true" });
        AddLogging(builder.Logging, builder.Configuration, options);
        builder.AddTelemetry();

        var addresses = new DocumentedAddresses();
        var taken = options.DevelopmentPorts ? addresses.BindPorts(sockets) : [];
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownPatience);
        builder.Services.AddRouting();
        builder.Services.AddLocalHost(builder.Configuration, database, clock, options);
        builder.Services.Configure<SocketTransportOptions>(transport => transport.CreateBoundListenSocket = sockets.Take);
        builder.Services.AddSingleton(sockets);
        AddKestrel(builder.WebHost, sockets);
        builder.Services.AddSingleton<IConnectionListenerFactory, DrainingListenerFactory>();
        var app = builder.Build();
        if (taken.Count > 0)
        {
            PortsTaken(app.Logger, taken);
        }

        if (sockets.Endpoints.OfType<IPEndPoint>()
            .Where(endpoint => !IPAddress.IsLoopback(endpoint.Address))
            .ToArray() is { Length: > 0 } reachable)
        {
            ListensPublicly(app.Logger, string.Join(", ", reachable.Select(endpoint => endpoint.ToString())));
        }

        return Map(app, addresses);
    }

    private static void AddLogging(ILoggingBuilder logging, ConfigurationManager configuration, LocalHostOptions options)
    {
        if (options.Logs is { } provider)
        {
            logging.AddProvider(provider);
        }

        logging.AddConfiguration(configuration.GetSection("Logging"));
        logging.SetMinimumLevel(LogLevel.Warning);

        // With this logger off, ASP.NET Core makes no activity and no scope for a request. Failures are logged by the edge.
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);

        // It warns that the key ring is not encrypted: the data folder is the owner's alone, and holds the other secrets, too.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        logging.AddFilter(typeof(RequestLog).FullName, LogLevel.Information);
        if (options.LogToConsole)
        {
            logging.AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.UseUtcTimestamp = true;
                console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ ";
            });
            logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console =>
                console.LogToStandardErrorThreshold = LogLevel.Trace);
        }
    }

    private static void AddKestrel(ConfigureWebHostBuilder web, ListenSockets sockets)
    {
        web.UseKestrelCore();
        web.ConfigureKestrel(kestrel =>
        {
            foreach (var endpoint in sockets.Endpoints)
            {
                kestrel.Listen(endpoint);
            }
        });
    }

    private static WebApplication Map(WebApplication app, DocumentedAddresses addresses)
    {
        var edge = app.Services.GetRequiredService<UnhandledRouteMiddleware>();
        var guard = new LocalToolsGuard(app.Configuration);
        app.Use(next => edge.Around(addresses.Before(guard.Before(next))));
        app.UseWebSockets();
        app.UseRouting();
        app.MapRazorpaySandbox();
        app.Services.GetRequiredService<EngineIoServer>().Map(app);
        if (app.Services.GetService<LocalFileStore>() is { } folder)
        {
            app.MapFiles(folder);
        }
        else
        {
            app.MapFiles(app.Services.GetRequiredService<IFileStore>());
        }

        app.Services.GetRequiredService<BackOfficeFiles>().Map(app);
        app.Services.GetRequiredService<ShopWindow>().Map(app);
        app.Services.GetRequiredService<DeveloperTools>().Map(app);
        app.Services.GetService<TaskHubEndpoint>()?.Map(app);
        ((IEndpointRouteBuilder)app).DataSources.Add(
            HttpRoutes.Of(app.Services.GetRequiredService<FunctionIndex>(), app.Services.GetRequiredService<FunctionInstances>()));
        app.UseEndpoints(_ => { });
        return app;
    }

    [LoggerMessage(2, LogLevel.Warning, "Other machines can reach this store at {Addresses}, over plain http. LocalHost is for development: put no real data here, and let "
        + "a proxy with https stand before it. Demo accounts have known passwords; /local answers this machine only unless LocalHost__RemoteTools is true.")]
    private static partial void ListensPublicly(ILogger logger, string addresses);

    [LoggerMessage(1, LogLevel.Warning, "The documented development ports {Ports} are taken; those URLs will not work.")]
    private static partial void PortsTaken(ILogger logger, IReadOnlyList<int> ports);
}

/// <summary>Signals are handled where the process begins; hosts in tests get none.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
