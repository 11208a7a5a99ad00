using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Storage;

/// <summary>Reserves ids before anything else of the host starts, and more of them for as long as it lives: one write in ten
/// minutes.</summary>
public sealed partial class IdRangeService(
    IdRanges ranges, TimeProvider time, ILogger<IdRangeService> log) : BackgroundService, IHostedLifecycleService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <summary>A store that is out of reach does not stop the start: until it is back, ids are 503.</summary>
    public Task StartingAsync(CancellationToken cancellationToken) => EnsureAsync(cancellationToken);

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await EnsureAsync(stoppingToken);
        }
    }

    private async Task EnsureAsync(CancellationToken ct)
    {
        try
        {
            await ranges.EnsureAsync(ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The host stops.
        }
        catch (Exception problem)
        {
            // The next try comes soon; until then the rest of the range serves.
            NotReserved(log, problem);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "No ids could be reserved; it is tried again in 5 seconds")]
    private static partial void NotReserved(ILogger log, Exception problem);
}
