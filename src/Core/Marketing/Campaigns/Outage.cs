namespace FunctionsCommerce.Core.Marketing.Campaigns;

/// <summary>An outage of the carrier that sending waits out.</summary>
/// <param name="Since">When it began: since then the carrier accepted nothing.</param>
/// <param name="Tries">The number of failed tries.</param>
/// <param name="Until">When the carrier is tried again.</param>
public sealed record Outage(DateTimeOffset Since, int Tries, DateTimeOffset Until)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>The outage after one more failed try; null when the time limit is reached. The last try is made at the limit.</summary>
    /// <param name="known">The outage so far. While its pause lasts, a further failure belongs to the same try.</param>
    /// <param name="retryAfter">The carrier's own word. It makes the pause longer, never shorter, and never longer than the
    /// patience.</param>
    public static Outage? Next(Outage? known, DateTimeOffset now, TimeSpan? retryAfter, TimeSpan patience)
    {
        var outage = known ?? new Outage(now, 0, now);
        var end = outage.Since + patience;
        var isSameTry = outage.Until > now;
        if (now >= end && !isSameTry)
        {
            return null;
        }

        var pause = isSameTry ? TimeSpan.Zero : PauseAfter(outage.Tries);
        var asked = retryAfter is { } wanted && wanted > pause ? wanted : pause;
        var until = asked >= end - now ? end : now + asked;
        return outage with { Tries = isSameTry ? outage.Tries : outage.Tries + 1, Until = until > outage.Until ? until : outage.Until };
    }

    /// <summary>30 s, 1, 2, 4, 8 min, then 15 min.</summary>
    private static TimeSpan PauseAfter(int tries) => tries >= 5 ? Longest : First * (1 << tries);
}
