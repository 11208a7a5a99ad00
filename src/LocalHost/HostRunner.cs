using FunctionsCommerce.Core.Accounts.Staff;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Demo;
using FunctionsCommerce.LocalHost.Setup;
using FunctionsCommerce.LocalHost.Storage;
using FunctionsCommerce.LocalHost.Work;

namespace FunctionsCommerce.LocalHost;

/// <summary>Runs a host until it is stopped. When a full disk has room again, the host restarts on what the disk has, as after a
/// crash.</summary>
public static class HostRunner
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Answers when the host has stopped in good order.</summary>
    public static async Task RunAsync(LocalHostOptions options, CancellationToken stop)
    {
        LocalSettings.Check(options);
        await StartupMessage.BeforeAsync(options);
        var host = await LocalHostApp.StartAsync(options, stop);
        await StartupMessage.AfterAsync(options, host.Address);
        if (!await HasAdministratorAsync(options, host, stop))
        {
            await Console.Out.WriteLineAsync(
                "  There is no administrator yet. Stop the store, set Admin__Email and Admin__Password in the environment, and start it again: they make the first one.");
        }

        while (true)
        {
            // The same address again, also where the system chose the port.
            var again = options with
            {
                Urls = options.Urls.EndsWith(":0", StringComparison.Ordinal)
                    ? host.Address.GetLeftPart(UriPartial.Authority)
                    : options.Urls,
            };
            await using (host)
            {
                await ServeAsync(host, stop);
            }

            if (stop.IsCancellationRequested || await StartAgainAsync(again, stop) is not { } next)
            {
                return;
            }

            host = next;
        }
    }

    private static async Task ServeAsync(LocalHostApp host, CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var logger = host.Services.GetRequiredService<ILogger<DiskMonitor>>();
        var room = new DiskMonitor(host.Services.GetRequiredService<LocalDatabase>(), logger).WaitAsync(end.Token);
        await host.Services.GetRequiredService<CatalogIndex>().Ready
            .WaitAsync(end.Token)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var heap = MemoryTrimmer.RunAsync(end.Token);
        await Task.WhenAny(room, heap);
        await end.CancelAsync();
        await heap;
        await room.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (stop.IsCancellationRequested)
        {
            await host.DrainAsync();
        }
    }

    /// <summary>Null when it is stopped in the meantime.</summary>
    private static async Task<LocalHostApp?> StartAgainAsync(LocalHostOptions options, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                return await LocalHostApp.StartAsync(options, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return null;
            }
            catch (Exception problem) when (StartProblems.Explain(problem) is { } lines)
            {
                await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, lines));
                await Task.Delay(Pause, TimeProvider.System, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        return null;
    }

    private static async Task<bool> HasAdministratorAsync(LocalHostOptions options, LocalHostApp host, CancellationToken ct) =>
        DataFolderInitializer.HasDemo(options.DataFolder)
        || await host.Services.GetRequiredService<IDocumentStore>()
            .CountAsync(new Query<AdminBootstrapMarker, AdminBootstrapMarker>(made => made), ct) > 0;
}
