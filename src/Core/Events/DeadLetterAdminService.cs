using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Events;

/// <summary>Events that could not be processed, for staff.</summary>
public sealed class DeadLetterAdminService(IDeadLetterQueue letters, ParkedEvents parked, TimeProvider time)
{
    private const int Most = 250;

    /// <summary>After an outage of this long, what it made fail is still tried again without staff.</summary>
    private static readonly TimeSpan RetriedFor = TimeSpan.FromDays(3);
    private static readonly TimeSpan RetryPause = TimeSpan.FromHours(1);
    private static readonly Error Unknown = Errors.NotFound("Subscription");

    /// <summary>Those of all subscriptions, or of one; the latest first, at most 250 of each. Events that are larger than the bus takes
    /// stand under
    /// <see cref="EventTopic.Parked"/>.</summary>
    public async ValueTask<Result<Paged<DeadLetteredEvent>>> ListAsync(string? subscription, PageRequest page, CancellationToken ct)
    {
        if (subscription is not null && !IsKnown(subscription))
        {
            return Unknown;
        }

        List<DeadLetteredEvent> all = [];
        foreach (var name in subscription is null ? [.. EventTopic.Subscriptions.Keys, EventTopic.Parked] : new[] { subscription })
        {
            all.AddRange(name == EventTopic.Parked ? await parked.ListAsync(Most, ct) : await letters.ListAsync(name, Most, ct));
        }

        return Paged<DeadLetteredEvent>.Of(
            [.. all.OrderByDescending(letter => letter.At).ThenByDescending(letter => letter.EventId)], page);
    }

    /// <summary>Retries events that failed in the last days: most failed because a dependency was unavailable, and consumers are
    /// idempotent. A subscription whose last failure is fresh is left alone.</summary>
    public async ValueTask RetryRecentAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        foreach (var subscription in EventTopic.Subscriptions.Keys)
        {
            var dead = await letters.ListAsync(subscription, Most, ct);
            if (dead.Any(letter => IdGenerator.TimeOf(letter.EventId) > now - RetriedFor)
                && dead.All(letter => letter.At <= now - RetryPause))
            {
                await letters.RedriveAsync(subscription, ct);
            }
        }
    }

    /// <summary>Retries a subscription's dead letters; returns their number.</summary>
    public async ValueTask<Result<int>> RedriveAsync(string subscription, CancellationToken ct) =>
        !IsKnown(subscription) ? Unknown
        : subscription == EventTopic.Parked ? await parked.RedriveAsync(Most, ct)
        : await letters.RedriveAsync(subscription, ct);

    private static bool IsKnown(string subscription) =>
        subscription == EventTopic.Parked || EventTopic.Subscriptions.ContainsKey(subscription);
}
