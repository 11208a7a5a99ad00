using FunctionsCommerce.Azure;
using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Azure.Files;
using FunctionsCommerce.Azure.Keys;
using FunctionsCommerce.Azure.Messages;
using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Realtime;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.Hosting.Explorer;
using FunctionsCommerce.Functions.Workers.Outbox;
using FunctionsCommerce.LocalHost.Clock;
using FunctionsCommerce.LocalHost.Demo;
using FunctionsCommerce.LocalHost.Durable;
using FunctionsCommerce.LocalHost.Feeds;
using FunctionsCommerce.LocalHost.Files;
using FunctionsCommerce.LocalHost.Functions;
using FunctionsCommerce.LocalHost.Mailbox;
using FunctionsCommerce.LocalHost.Queues;
using FunctionsCommerce.LocalHost.Razorpay;
using FunctionsCommerce.LocalHost.Realtime;
using FunctionsCommerce.LocalHost.Storage;
using FunctionsCommerce.LocalHost.Timers;
using FunctionsCommerce.LocalHost.Tools;
using FunctionsCommerce.LocalHost.Web;
using FunctionsCommerce.LocalHost.Work;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Azure.Cosmos;

namespace FunctionsCommerce.LocalHost.Setup;

/// <summary>The store with everything that stands for Azure.</summary>
internal static class LocalServices
{
    public static IServiceCollection AddLocalHost(
        this IServiceCollection services, IConfiguration configuration, LocalDatabase database, LocalClock clock,
        LocalHostOptions options)
    {
        services.AddSingleton(database);
        services.AddSingleton(clock);
        services.AddSingleton(options);
        services.AddSingleton<TimeProvider>(clock);
        services.AddCore(configuration).AddHttpApis(configuration);
        services.AddSingleton(new ExplorerAccounts(() => DataFolderInitializer.HasDemo(database.Folder) ? DemoPeople.Named : []));
        services.AddRazorpaySandbox();
        services.AddStore(database, options).AddBus(options).AddEdges().AddFiles(database, options).AddKeyRing(database, options)
            .AddFunctions(options).AddDurableEngine(isShared: options.TaskHubFolder is not null).AddBackgroundWork(options)
            .AddLocalHealth();
        options.Replace(services);
        return services;
    }

    private static IServiceCollection AddStore(this IServiceCollection services, LocalDatabase database, LocalHostOptions options)
    {
        if (options.Cosmos is not { } cosmos)
        {
            return services.AddSingleton<IDocumentStore>(provider =>
                new InstrumentedDocumentStore(
                    options.AroundStore(EmbeddedStore.Open(database, provider.GetRequiredService<TimeProvider>()))));
        }

        return services
            .AddSingleton(_ => CosmosClients.Create(cosmos, null))
            .AddSingleton<IDocumentStore>(provider =>
                new InstrumentedDocumentStore(
                    options.AroundStore(new NotifyingDocumentStore(new CosmosStore(provider.GetRequiredService<CosmosClient>(), cosmos)))));
    }

    /// <summary>With Service Bus the local topic stays, and stays empty: the developer's pages ask it.</summary>
    private static IServiceCollection AddBus(this IServiceCollection services, LocalHostOptions options)
    {
        services.AddSingleton<LocalTopic>();
        return options.ServiceBus is { } connectionString
            ? services.AddServiceBus(connectionString).AddSingleton<IMessageListener, ServiceBusListener>()
            : services
                .AddSingleton<IEventBus>(provider => provider.GetRequiredService<LocalTopic>())
                .AddSingleton<IDeadLetterQueue>(provider => provider.GetRequiredService<LocalTopic>())
                .AddSingleton<IMessageListener>(provider => provider.GetRequiredService<LocalTopic>());
    }

    /// <summary>The twins of what Core has at its edges.</summary>
    private static IServiceCollection AddEdges(this IServiceCollection services) => services
        .AddSingleton<LocalMailbox>()
        .AddSingleton(new CarrierFaults(AzureFaults.OutageIn))
        .AddSingleton<IMessageSender>(provider => provider.GetRequiredService<LocalMailbox>())
        .AddSingleton<SocketHub>()
        .AddSingleton<IRealtimePush>(provider => provider.GetRequiredService<SocketHub>())
        .AddSingleton<IRealtimeAccess, SocketAccess>()
        .AddSingleton<EngineIoServer>();

    private static IServiceCollection AddFiles(this IServiceCollection services, LocalDatabase database, LocalHostOptions options) =>
        options.Blobs is { } connectionString
            ? services.AddSingleton(_ => BlobContainers.At(connectionString)).AddSingleton<IFileStore, BlobFileStore>()
            : services
                .AddSingleton(new LocalFileStore(Path.Combine(database.Folder, "files")))
                .AddSingleton<IFileStore>(provider => provider.GetRequiredService<LocalFileStore>());

    /// <summary>In the data folder, or beside the uploads of the function apps, which then open the same.</summary>
    private static IServiceCollection AddKeyRing(this IServiceCollection services, LocalDatabase database, LocalHostOptions options)
    {
        if (options.Blobs is not null)
        {
            return services.AddKeyRing(key: null);
        }

        services.AddKeyRing().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(database.Folder, "keyring")));
        return services;
    }

    private static IServiceCollection AddFunctions(this IServiceCollection services, LocalHostOptions options) => services
        .AddSingleton(_ => FunctionIndex.Of([.. FunctionClasses(options.Functions), .. options.MoreFunctions]))
        .AddSingleton<FunctionInstances>()
        .AddSingleton<DocumentedAddresses>()
        .AddSingleton<RequestLog>()
        .AddSingleton<UnhandledRouteMiddleware>();

    private static IEnumerable<Type> FunctionClasses(FunctionRole role)
    {
        var http = FunctionIndex.ClassesIn(typeof(IApi).Assembly).Where(type => type != typeof(UnknownRouteFunctions));
        var workers = FunctionIndex.ClassesIn(typeof(OutboxFunctions).Assembly);
        return role switch
        {
            FunctionRole.Http => http,
            FunctionRole.Workers => workers,
            FunctionRole.All => http.Concat(workers),
        };
    }

    /// <summary>Processes that share the workers' functions share out change feeds and timers by leases.</summary>
    private static IServiceCollection AddLeases(this IServiceCollection services, LocalHostOptions options) =>
        options is { Functions: FunctionRole.Workers, Cosmos: { } cosmos }
            ? services
                .AddSingleton(cosmos)
                .AddSingleton<IChangeFeedListener, LeasedChangeFeeds>()
                .AddSingleton<TimerLease>()
            : services.AddSingleton<IChangeFeedListener, ChangeFeeds>();

    private static IServiceCollection AddBackgroundWork(this IServiceCollection services, LocalHostOptions options) => services
        .AddLeases(options)
        .AddSingleton<TimerFunctions>()
        .AddSingleton<BackgroundWork>()
        .AddSingleton<IdleMonitor>()
        .AddSingleton<ClockAdvancer>()
        .AddSingleton<BackOfficeFiles>()
        .AddSingleton<ShopWindow>()
        .AddSingleton<DeveloperTools>()
        .AddHostedService<IdRangeService>()
        .AddSingleton<IdleCheck>(provider => _ => ValueTask.FromResult(provider.GetRequiredService<IdGenerator>().IsCurrent))
        .AddSingleton<IdleCheck>(provider => _ => ValueTask.FromResult(provider.GetRequiredService<CatalogIndex>().IsReady));
}
