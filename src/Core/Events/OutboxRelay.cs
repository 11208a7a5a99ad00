using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Events;

/// <summary>Carries events from the outbox to the bus. An event leaves the outbox only when the bus has it for good, so it may be
/// published twice after a crash, but is never lost.</summary>
public sealed class OutboxRelay(IDocumentStore store, IEventBus bus, ParkedEvents parked, TimeProvider time)
{
    private const int SweepPage = 500;

    /// <summary>The next sweep continues with the rest.</summary>
    private const int MaxSweepPages = 1000;

    private const int ParallelDeletes = 32;

    /// <summary>Publishes the events among a container's changes.</summary>
    public Task RelayAsync(string container, IReadOnlyList<ChangedDocument> changes, CancellationToken ct)
    {
        List<OutboxEvent>? events = null;
        foreach (var change in changes)
        {
            if (change.As<OutboxEvent>() is { } outboxEvent)
            {
                (events ??= []).Add(outboxEvent);
            }
        }

        return events is null ? Task.CompletedTask : SendAsync(container, events, ct);
    }

    /// <summary>Publishes what a crash left in the outboxes; returns the number of events.</summary>
    /// <param name="olderThan">Leaves younger events to the change feed.</param>
    /// <exception cref="AggregateException">Some containers could not be swept; all others were.</exception>
    public async Task<int> SweepAsync(TimeSpan olderThan, CancellationToken ct)
    {
        var before = time.GetUtcNow() - olderThan;
        var swept = 0;
        List<Exception> problems = [];
        foreach (var container in Containers.WithOutbox)
        {
            try
            {
                swept += await SweepContainerAsync(container, before, ct);
            }
            catch (Exception problem) when (!ct.IsCancellationRequested)
            {
                problems.Add(problem);
            }
        }

        return problems.Count == 0 ? swept : throw new AggregateException(problems);
    }

    private async Task<int> SweepContainerAsync(string container, DateTimeOffset before, CancellationToken ct)
    {
        var (swept, left) = (0, true);
        for (var page = 0; page < MaxSweepPages && left; page++)
        {
            // Always the first page: what was published is deleted, so the next ones move up.
            var query = new Query<OutboxEvent, OutboxEvent>(events => events.Where(e => e.OccurredAt <= before))
            {
                Container = container,
                PageSize = SweepPage,
            };
            var found = await store.QueryAsync(query, ct);
            if (found.Items.Count > 0)
            {
                await SendAsync(container, found.Items, ct);
                swept += found.Items.Count;
            }

            left = found.Continuation is not null;
        }

        return swept;
    }

    private async Task SendAsync(string container, IReadOnlyList<OutboxEvent> events, CancellationToken ct)
    {
        await parked.ParkAsync(await bus.PublishAsync(events, ct), ct);
        Count(events);
        var groups = events.GroupBy(e => e.Partition).SelectMany(partition => partition.Chunk(DocumentBatch.MaxWrites));
        foreach (var together in groups.Chunk(ParallelDeletes))
        {
            await Task.WhenAll(together.Select(group => DeleteAsync(container, group, ct)));
        }
    }

    private static void Count(IReadOnlyList<OutboxEvent> events)
    {
        if (BusinessMetrics.Events.Enabled)
        {
            foreach (var outboxEvent in events)
            {
                BusinessMetrics.Events.Add(1, new KeyValuePair<string, object?>("event", outboxEvent.Event.Name));
            }
        }
    }

    private async Task DeleteAsync(string container, OutboxEvent[] group, CancellationToken ct)
    {
        if ((await store.CommitAsync(Deletion(container, group), ct)).Ok)
        {
            return;
        }

        // The feed or the sweeper has already deleted some of them.
        foreach (var outboxEvent in group)
        {
            await store.CommitAsync(Deletion(container, outboxEvent), ct);
        }
    }

    private static DocumentBatch Deletion(string container, params ReadOnlySpan<OutboxEvent> events)
    {
        var batch = new DocumentBatch(container, events[0].Partition);
        foreach (var outboxEvent in events)
        {
            batch.Delete(outboxEvent);
        }

        return batch;
    }
}
