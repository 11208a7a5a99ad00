using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Events;

/// <summary>An event that is larger than the bus takes. It left the outbox, so that the events behind it go on, and waits for staff for 90
/// days.</summary>
[Stored(Containers.Keys, "parkedEvent")]
public sealed record ParkedEvent : Document
{
    public const string AllPartition = "parked-events";
    public const int Seconds = 90 * 24 * 60 * 60;

    public required long EventId { get; init; }

    /// <summary>The partition of the cause.</summary>
    public required string Cause { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public required DomainEvent Event { get; init; }

    public required DateTimeOffset ParkedAt { get; init; }

    public override string Id => "parked-" + Base36.Encode(EventId);

    public override string Partition => AllPartition;
}

/// <summary>Events that are larger than the bus takes. Each is an error in the log and counts in
/// <see cref="BusinessMetrics.ParkedEvents"/>, which has an alert.</summary>
public sealed partial class ParkedEvents(IDocumentStore store, IEventBus bus, TimeProvider time, ILogger<ParkedEvents> log)
{
    /// <summary>Keeps them; they may leave the outbox then. Called again it keeps them once.</summary>
    public async ValueTask ParkAsync(IReadOnlyList<OutboxEvent> events, CancellationToken ct)
    {
        foreach (var one in events)
        {
            var parked = new ParkedEvent
            {
                EventId = one.EventId,
                Cause = one.Cause,
                OccurredAt = one.OccurredAt,
                Event = one.Event,
                ParkedAt = time.GetUtcNow(),
                Ttl = ParkedEvent.Seconds,
            };
            if (await store.CreateAsync(parked, ct))
            {
                BusinessMetrics.ParkedEvents.Add(1, new KeyValuePair<string, object?>("event", one.Event.Name));
                IsParked(log, one.Event.Name, Base36.Encode(one.EventId), one.Cause);
            }
        }
    }

    /// <summary>As dead letters of <see cref="EventTopic.Parked"/>.</summary>
    public async ValueTask<IReadOnlyList<DeadLetteredEvent>> ListAsync(int most, CancellationToken ct) =>
        [
            .. (await QueryAsync(most, ct)).Select(
                one => new DeadLetteredEvent(EventTopic.Parked, one.EventId, one.Event.Name, "Larger than the bus takes", 1, one.ParkedAt)),
        ];

    /// <summary>Publishes those that the bus takes now, such as after a change of its tier; answers how many.</summary>
    public async ValueTask<int> RedriveAsync(int most, CancellationToken ct)
    {
        var redriven = 0;
        foreach (var one in await QueryAsync(most, ct))
        {
            var again = new OutboxEvent { EventId = one.EventId, Cause = one.Cause, OccurredAt = one.OccurredAt, Event = one.Event };
            if ((await bus.PublishAsync([again], ct)).Count == 0)
            {
                await store.DeleteAsync(one, ct);
                redriven++;
            }
        }

        return redriven;
    }

    private async ValueTask<IReadOnlyList<ParkedEvent>> QueryAsync(int most, CancellationToken ct) =>
        (await store.QueryAsync(new Query<ParkedEvent, ParkedEvent>(all => all, ParkedEvent.AllPartition) { PageSize = most }, ct)).Items;

    [LoggerMessage(EventId = 4201, EventName = "EventParked", Level = LogLevel.Error,
        Message = "{Event} {EventId} of {Partition} is larger than the bus takes and was parked")]
    private static partial void IsParked(ILogger logger, string @event, string eventId, string partition);
}
