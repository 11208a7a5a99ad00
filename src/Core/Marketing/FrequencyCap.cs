namespace FunctionsCommerce.Core.Marketing;

/// <summary>At most so many marketing messages to one customer within a window, whichever campaigns and rules they come from.</summary>
/// <param name="Most">0: as many as you like.</param>
public sealed record FrequencyCap(int Most, TimeSpan Window)
{
    public bool IsOff => Most <= 0;

    /// <summary>Counts a message. One that was counted before is not counted again.</summary>
    /// <returns>What to save; the same instance when it is already counted, null when the cap is reached.</returns>
    public RecentMarketingMessages? Count(RecentMarketingMessages contacts, string messageId, DateTimeOffset now)
    {
        if (contacts.Recent.Any(contact => contact.MessageId == messageId))
        {
            return contacts;
        }

        Contact[] recent = [.. contacts.Recent.Where(contact => contact.At > now - Window)];
        return recent.Length < Most
            ? contacts with { Recent = [.. recent, new Contact(messageId, now)], Ttl = (int)Math.Ceiling(Window.TotalSeconds) }
            : null;
    }

    internal static FrequencyCap Of(MarketingSettings settings) => new(settings.FrequencyCap, settings.FrequencyWindow);
}
