using Azure.Storage.Blobs;
using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Core.Health;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Clock;
using FunctionsCommerce.LocalHost.Demo;
using FunctionsCommerce.LocalHost.Files;
using FunctionsCommerce.LocalHost.Functions;
using FunctionsCommerce.LocalHost.Setup;
using FunctionsCommerce.LocalHost.Storage;
using FunctionsCommerce.LocalHost.Web;
using FunctionsCommerce.LocalHost.Work;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.LocalHost;

/// <summary>The whole store in one process, with nothing but a data folder. Disposing it stops it in good order.</summary>
public sealed class LocalHostApp : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly LocalDatabase database;
    private readonly ListenSockets sockets;
    private bool serves;

    private LocalHostApp(WebApplication app, LocalDatabase database, LocalClock clock, ListenSockets sockets)
    {
        this.app = app;
        this.database = database;
        this.sockets = sockets;
        Clock = clock;
        Address = new Uri(sockets.Address);
    }

    /// <summary>Where it serves: the first of the URLs, as reached from this machine.</summary>
    public Uri Address { get; }

    public IServiceProvider Services => app.Services;

    public LocalClock Clock { get; }

    /// <summary>Answers when the host serves.</summary>
    /// <exception cref="DataFolderInUseException">Another process has the data folder.</exception>
    /// <exception cref="OptionsValidationException">Settings are wrong: it names all of them.</exception>
    /// <exception cref="StartException">The data folder or an address cannot be used.</exception>
    /// <exception cref="IOException">An address is taken, or the blob storage of the options is out of reach.</exception>
    /// <exception cref="StoreUnavailableException">The Cosmos DB of the options is out of reach.</exception>
    public static Task<LocalHostApp> StartAsync(LocalHostOptions options, CancellationToken ct) => OpenAsync(options, serves: true, ct);

    /// <summary>The services on a data folder, without a server and without background work: for commands.</summary>
    /// <inheritdoc cref="StartAsync" path="/exception"/>
    public static Task<LocalHostApp> OpenAsync(LocalHostOptions options, CancellationToken ct) => OpenAsync(options, serves: false, ct);

    private static async Task<LocalHostApp> OpenAsync(LocalHostOptions options, bool serves, CancellationToken ct)
    {
        LocalSettings.Check(options);
        var sockets = new ListenSockets();
        LocalDatabase? database = null;
        LocalHostApp? host = null;
        try
        {
            sockets.Bind(options.Urls);
            database = LocalDatabase.Open(options.DataFolder);
            var clock = new LocalClock(database.Folder);
            host = new LocalHostApp(LocalWeb.Build(options, database, clock, sockets), database, clock, sockets);
            await host.PrepareAsync(options, ct);
            if (serves)
            {
                await host.ServeAsync(ct);
            }

            return host;
        }
        catch (Exception problem)
        {
            if (host is not null)
            {
                await host.DisposeAsync();
            }
            else
            {
                sockets.Dispose();
                database?.Dispose();
            }

            if (database is not null && problem is not StartException && StartProblems.IsDamage(problem))
            {
                throw StartProblems.Damaged(database.File, problem);
            }

            throw;
        }
    }

    /// <summary>Before the end: answers tell clients to reconnect elsewhere, and connections close after an answer, not in the middle of
    /// one.</summary>
    public Task DrainAsync()
    {
        Services.GetRequiredService<ReadinessService>().Stop();
        sockets.IsDraining = true;
        return Services.GetRequiredService<UnhandledRouteMiddleware>().DrainAsync();
    }

    public async ValueTask DisposeAsync()
    {
        // Requests first, then their background work; the database last, when there are no writers.
        if (serves)
        {
            await app.StopAsync(CancellationToken.None);
            await Services.GetRequiredService<BackgroundWork>().StopAsync();
        }

        await app.DisposeAsync();
        sockets.Dispose();
        Clock.Dispose();
        database.Dispose();
    }

    private async Task PrepareAsync(LocalHostOptions options, CancellationToken ct)
    {
        Services.GetRequiredService<FunctionIndex>();
        if (options.Cosmos is { } cosmos)
        {
            await CosmosDatabase.CreateAsync(Services.GetRequiredService<CosmosClient>(), cosmos, CosmosIndexing.Of, ct);
        }

        if (Services.GetService<BlobContainerClient>() is { } uploads)
        {
            await BlobFiles.CreateAsync(uploads, ct);
        }

        await Services.GetRequiredService<IdRanges>().EnsureAsync(ct);
        await DataFolderInitializer.FillAsync(options, database.Folder, Services, ct);
    }

    private async Task ServeAsync(CancellationToken ct)
    {
        serves = true;
        await Services.GetRequiredService<BackgroundWork>().StartAsync();
        await app.StartAsync(ct);
    }
}
