using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Core.Events;

/// <summary>How a message that failed is tried again, in Azure and in LocalHost alike. After the last attempt it is a dead
/// letter.</summary>
public static class RedeliveryPolicy
{
    /// <summary>The longest wait that a carrier can ask for.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(24);

    /// <summary>The wait after each attempt.</summary>
    public static IReadOnlyList<TimeSpan> Waits { get; } = [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10)];

    /// <summary>The wait after each attempt while a carrier of messages is unavailable: hourly after the first, for a little more than a
    /// day.</summary>
    public static IReadOnlyList<TimeSpan> OutageWaits { get; } = [
        .. Waits, TimeSpan.FromMinutes(30), .. Enumerable.Repeat(TimeSpan.FromHours(1), 24),
    ];

    /// <summary>The wait after an attempt; null after the last one.</summary>
    /// <param name="attempt">From 1.</param>
    /// <param name="problem">Why it failed. For <see cref="CarrierUnavailableException"/> it waits as long as the carrier says.</param>
    public static TimeSpan? After(int attempt, Exception problem)
    {
        if (OutageIn(problem) is not { } outage)
        {
            return attempt <= Waits.Count ? Waits[attempt - 1] : null;
        }

        if (attempt > OutageWaits.Count)
        {
            return null;
        }

        var asked = outage.RetryAfter is { } retryAfter ? TimeSpan.FromTicks(Math.Min(retryAfter.Ticks, LongestWait.Ticks)) : TimeSpan.Zero;
        return asked > OutageWaits[attempt - 1] ? asked : OutageWaits[attempt - 1];
    }

    /// <summary>The runtime of Azure Functions wraps what a function throws.</summary>
    private static CarrierOutage? OutageIn(Exception? problem) => problem switch
    {
        null => null,
        CarrierUnavailableException unavailable => unavailable.Outage,
        AggregateException many => many.InnerExceptions.Select(OutageIn).FirstOrDefault(outage => outage is not null),
        _ => OutageIn(problem.InnerException),
    };
}
