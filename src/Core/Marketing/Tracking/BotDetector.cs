namespace FunctionsCommerce.Core.Marketing.Tracking;

/// <summary>How a mail's pixel or link was asked for.</summary>
/// <param name="Prefetch">The client announced a prefetch (<c>Purpose</c> headers).</param>
public sealed record EngagementContext(string? UserAgent, bool Prefetch);

/// <summary>Tells machines that open mails (scanners, privacy proxies, previews) from people.</summary>
public static class BotDetector
{
    /// <summary>No person reads a mail this soon after it was sent.</summary>
    private static readonly TimeSpan TooSoon = TimeSpan.FromSeconds(2);

    private static readonly string[] Words =
    [
        "bot", "crawler", "spider", "preview", "prefetch", "scanner", "barracuda", "proofpoint", "mimecast", "symantec", "fireeye",
        "trendmicro",
        "forcepoint", "sophos", "ironport", "messagelabs", "safelinks", "facebookexternalhit", "linkcheck", "headlesschrome",
    ];

    /// <param name="sentAt">Null while it is being sent.</param>
    public static bool IsMachine(EngagementContext visit, DateTimeOffset? sentAt, DateTimeOffset now) =>
        visit.Prefetch
        || sentAt is null
        || now - sentAt < TooSoon

        // Apple's privacy proxy loads every picture of every mail and says just this.
        || visit.UserAgent?.Trim() == "Mozilla/5.0"
        || (visit.UserAgent is { } agent && Words.Any(word => agent.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
