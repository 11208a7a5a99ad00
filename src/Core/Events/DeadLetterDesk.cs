using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Events;

/// <summary>What staff do about events that could not be processed.</summary>
public sealed class DeadLetterDesk(IDeadLetters letters)
{
    private const int Most = 250;
    private static readonly Error Unknown = Errors.NotFound("Subscription");

    /// <summary>Those of all subscriptions, or of one; the latest first, at most 250 of each.</summary>
    public async ValueTask<Result<Paged<DeadEvent>>> List(string? subscription, PageRequest page, CancellationToken ct)
    {
        if (subscription is not null && !Topic.Subscriptions.ContainsKey(subscription))
        {
            return Unknown;
        }

        List<DeadEvent> all = [];
        foreach (var name in subscription is null ? Topic.Subscriptions.Keys : [subscription])
        {
            all.AddRange(await letters.List(name, Most, ct));
        }

        var shown = all.OrderByDescending(letter => letter.At).ThenByDescending(letter => letter.EventId).Skip(page.Offset).Take(page.Limit);
        return new Paged<DeadEvent>([.. shown], page, all.Count);
    }

    /// <summary>Tries a subscription's dead letters again; answers how many.</summary>
    public async ValueTask<Result<int>> Redrive(string subscription, CancellationToken ct) =>
        Topic.Subscriptions.ContainsKey(subscription) ? await letters.Redrive(subscription, ct) : Unknown;
}
