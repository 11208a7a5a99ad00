using System.Threading.Channels;

namespace FunctionsCommerce.LocalHost.Queues;

/// <summary>Removes messages that all subscriptions are done with from the disk, many in one write. Those that a crash leaves are delivered
/// again.</summary>
internal sealed class FinishedMessages(MessageTable table, ILogger logger)
{
    private const int RemovedTogether = 1000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly Channel<long> rows = Channel.CreateUnbounded<long>(new UnboundedChannelOptions { SingleReader = true });

    public void Add(QueuedMessage message) => rows.Writer.TryWrite(message.Row);

    /// <summary>No more messages follow: <see cref="RunAsync"/> removes the rest and ends.</summary>
    public void Complete() => rows.Writer.TryComplete();

    public async Task RunAsync(CancellationToken stopping)
    {
        var some = new List<long>();
        while (await rows.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (some.Count < RemovedTogether && rows.Reader.TryRead(out var row))
            {
                some.Add(row);
            }

            await RemoveAsync(some);
            some.Clear();

            // Gathers what finishes in the meantime into one write.
            await Task.Delay(Pause, TimeProvider.System, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RemoveAsync(List<long> some)
    {
        try
        {
            await table.RemoveAsync(some);
        }
        catch (Exception problem)
        {
            QueueLog.NotRemoved(logger, problem);
        }
    }
}
