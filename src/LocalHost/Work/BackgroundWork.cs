using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.LocalHost.Durable;
using FunctionsCommerce.LocalHost.Feeds;
using FunctionsCommerce.LocalHost.Mailbox;
using FunctionsCommerce.LocalHost.Queues;
using FunctionsCommerce.LocalHost.Timers;

namespace FunctionsCommerce.LocalHost.Work;

/// <summary>All that runs without a request, started before the first request and stopped after the last.</summary>
public sealed partial class BackgroundWork(
    IMessageListener topic, LocalMailbox mailbox, IChangeFeedListener feeds, TimerFunctions timers, OutboxRelay relay,
    CatalogIndexUpdater catalog, DurableEngine durable, ILogger<BackgroundWork> logger) : IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private Task sweeping = Task.CompletedTask;
    private Task following = Task.CompletedTask;

    public async Task StartAsync()
    {
        await mailbox.PrepareAsync();
        following = Task.Run(() => catalog.RunAsync(stopping.Token));
        await durable.StartAsync();
        await topic.StartAsync();
        await feeds.StartAsync();
        timers.Start();

        // What the last run did not relay is still in the outboxes.
        if (feeds.BeginsAtPresent)
        {
            sweeping = Task.Run(SweepLeftoversAsync);
        }
    }

    public async Task StopAsync()
    {
        await stopping.CancelAsync();
        await sweeping;
        await following;
        await timers.StopAsync();
        await feeds.StopAsync();
        await topic.StopAsync();
        await durable.StopAsync();
    }

    public void Dispose() => stopping.Dispose();

    private async Task SweepLeftoversAsync()
    {
        try
        {
            await relay.SweepAsync(TimeSpan.Zero, stopping.Token);
        }
        catch (OperationCanceledException)
        {
            // The next start, or the sweeper's next minute, goes on.
        }
        catch (Exception problem)
        {
            NotSwept(logger, problem);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The outboxes could not be swept at the start; the sweeper tries again every minute.")]
    private static partial void NotSwept(ILogger logger, Exception problem);
}
