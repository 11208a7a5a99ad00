using System.Diagnostics;
using System.Threading.Channels;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.LocalHost.Functions;

namespace FunctionsCommerce.LocalHost.Queues;

/// <summary>A message on its way to one subscription, for the nth time (from 1).</summary>
internal sealed record Delivery(QueuedMessage Message, int Attempt);

/// <summary>Delivers messages to one function: several at a time, each locked while it is processed, again later when that
/// failed.</summary>
internal sealed class Subscription(string name, EventFunction<string> function, LocalTopic topic, TimeProvider clock, ILogger logger)
{
    public const int MaxConcurrent = 32;

    // A function that takes longer has lost its lock: it is cancelled, and its message delivered again.
    private static readonly TimeSpan LockDuration = TimeSpan.FromMinutes(5);
    private readonly Channel<Delivery> waiting = Channel.CreateUnbounded<Delivery>();
    private readonly HashSet<ITimer> scheduled = [];
    private int active;
    private long finished;

    public string Name => name;

    /// <summary>Messages that wait for their turn or are being processed.</summary>
    public int Active => Volatile.Read(ref active);

    /// <summary>Deliveries that have ended, well or not.</summary>
    public long Finished => Interlocked.Read(ref finished);

    /// <summary>Messages that will be tried again later.</summary>
    public int Scheduled
    {
        get
        {
            lock (scheduled)
            {
                return scheduled.Count;
            }
        }
    }

    public void Enqueue(QueuedMessage message) => Enqueue(new Delivery(message, 1));

    public Task RunAsync(CancellationToken stopping) =>
        Task.WhenAll(Enumerable.Range(0, MaxConcurrent).Select(_ => Task.Run(() => WorkAsync(stopping), CancellationToken.None)));

    private void Enqueue(Delivery delivery)
    {
        Interlocked.Increment(ref active);
        waiting.Writer.TryWrite(delivery);
    }

    private async Task WorkAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            Delivery delivery;
            try
            {
                delivery = await waiting.Reader.ReadAsync(stopping);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await DeliverAsync(delivery, stopping);
            Interlocked.Increment(ref finished);
            Interlocked.Decrement(ref active);
        }
    }

    private async Task DeliverAsync(Delivery delivery, CancellationToken stopping)
    {
        using var held = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        held.CancelAfter(LockDuration);
        using var activity = Telemetry.Activities.HasListeners() ? Trace(delivery.Message) : null;
        try
        {
            await function(delivery.Message.Body, held.Token);
            topic.Done(delivery.Message);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Still stored: the next start delivers it again.
        }
        catch (Exception problem)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
            await TryAgainLaterAsync(delivery, problem);
        }
    }

    /// <summary>Under the request that caused the event.</summary>
    private Activity? Trace(QueuedMessage message) =>
        Telemetry.Activities.StartActivity(
            $"{message.EventName} {name}", ActivityKind.Consumer, EventMessage.Parse(message.Body).TraceParent);

    private async Task TryAgainLaterAsync(Delivery delivery, Exception problem)
    {
        if (RedeliveryPolicy.After(delivery.Attempt, problem) is { } wait)
        {
            QueueLog.Failed(logger, problem, delivery.Message.EventName, name, delivery.Attempt);
            Schedule(delivery with { Attempt = delivery.Attempt + 1 }, wait);
            return;
        }

        QueueLog.Dead(logger, problem, delivery.Message.EventName, name, delivery.Attempt);
        await topic.BuryAsync(delivery, name, $"{problem.GetType().Name}: {problem.Message}");
    }

    private void Schedule(Delivery delivery, TimeSpan delay)
    {
        lock (scheduled)
        {
            ITimer? timer = null;
            timer = clock.CreateTimer(
                _ =>
                {
                    Enqueue(delivery);
                    lock (scheduled)
                    {
                        scheduled.Remove(timer!);
                    }
                },
                null, delay, Timeout.InfiniteTimeSpan);
            scheduled.Add(timer);
        }
    }
}
