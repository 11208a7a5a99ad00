using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Events;

/// <summary>Events that could not be processed, for staff.</summary>
public sealed class DeadLetterDesk(IDeadLetters letters, ParkedEvents parked, TimeProvider time)
{
    private const int Most = 250;

    /// <summary>After an outage of this long, what it made fail is still tried again without staff.</summary>
    private static readonly TimeSpan RetriedFor = TimeSpan.FromDays(3);
    private static readonly TimeSpan RetryPause = TimeSpan.FromHours(1);
    private static readonly Error Unknown = Errors.NotFound("Subscription");

    /// <summary>Those of all subscriptions, or of one; the latest first, at most 250 of each. Events that are larger than the bus takes stand under
    /// <see cref="Topic.Parked"/>.</summary>
    public async ValueTask<Result<Paged<DeadEvent>>> List(string? subscription, PageRequest page, CancellationToken ct)
    {
        if (subscription is not null && !IsKnown(subscription))
        {
            return Unknown;
        }

        List<DeadEvent> all = [];
        foreach (var name in subscription is null ? [.. Topic.Subscriptions.Keys, Topic.Parked] : new[] { subscription })
        {
            all.AddRange(name == Topic.Parked ? await parked.ListAsync(Most, ct) : await letters.List(name, Most, ct));
        }

        return Paged<DeadEvent>.Of([.. all.OrderByDescending(letter => letter.At).ThenByDescending(letter => letter.EventId)], page);
    }

    /// <summary>Retries events that failed in the last days: most failed because a dependency was unavailable, and consumers are idempotent.
    /// A subscription whose last failure is fresh is left alone.</summary>
    public async ValueTask RetryRecentAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        foreach (var subscription in Topic.Subscriptions.Keys)
        {
            var dead = await letters.List(subscription, Most, ct);
            if (dead.Any(letter => IdGenerator.TimeOf(letter.EventId) > now - RetriedFor) && dead.All(letter => letter.At <= now - RetryPause))
            {
                await letters.Redrive(subscription, ct);
            }
        }
    }

    /// <summary>Retries a subscription's dead letters; returns their number.</summary>
    public async ValueTask<Result<int>> Redrive(string subscription, CancellationToken ct) =>
        !IsKnown(subscription) ? Unknown
        : subscription == Topic.Parked ? await parked.RedriveAsync(Most, ct)
        : await letters.Redrive(subscription, ct);

    private static bool IsKnown(string subscription) => subscription == Topic.Parked || Topic.Subscriptions.ContainsKey(subscription);
}
