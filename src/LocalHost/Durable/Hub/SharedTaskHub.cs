using FunctionsCommerce.LocalHost.Durable.Binding;
using FunctionsCommerce.LocalHost.Storage;
using FunctionsCommerce.LocalHost.Web;

namespace FunctionsCommerce.LocalHost.Durable.Hub;

/// <summary>A task hub that several processes share. One of them owns it: it has the hub's database open, which the operating system lets
/// one process do, and runs its orchestrations and activities. The others ask it over HTTP. When it ends, however it ends, another goes on
/// half a second later from what was written.</summary>
internal sealed class SharedTaskHub(
    LocalHostOptions options, TimeProvider clock, IServiceProvider services, DurableFunctions functions, DurableSettings settings,
    ListenSockets sockets, ILoggerFactory loggers) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private readonly string folder = Path.GetFullPath(options.TaskHubFolder!);
    private volatile DurableEngine? engine;

    /// <summary>Null: another process owns the hub, or none yet.</summary>
    public DurableEngine? Engine => engine;

    private string AddressFile => Path.Combine(folder, "owner");

    /// <summary>Where the owner listens; null: there was none yet. It may have ended since.</summary>
    public Uri? OwnerAddress() =>
        File.Exists(AddressFile) && Uri.TryCreate(File.ReadAllText(AddressFile), UriKind.Absolute, out var address) ? address : null;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                using var database = LocalDatabase.Open(folder);
                await OwnAsync(database, stoppingToken);
            }
            catch (DataFolderInUseException)
            {
                await Task.Delay(Pause, TimeProvider.System, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Until the host stops, or the disk is full.</summary>
    private async Task OwnAsync(LocalDatabase database, CancellationToken stop)
    {
        await using var own = new DurableEngine(database, clock, services, functions, settings, loggers);
        await own.StartAsync();
        engine = own;
        var fresh = AddressFile + ".new";
        PrivateFiles.WriteText(fresh, sockets.Address);
        File.Move(fresh, AddressFile, overwrite: true);
        await Task.WhenAny(database.Broken, Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop));
        engine = null;
    }
}
