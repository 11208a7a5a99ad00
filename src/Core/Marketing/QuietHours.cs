namespace FunctionsCommerce.Core.Marketing;

/// <summary>The hours of the day, in the store's time zone, in which no marketing is sent.</summary>
/// <param name="From">When they begin.</param>
/// <param name="Until">When they end, perhaps on the next day. The same as <paramref name="From"/>: there are none.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly Until, TimeZoneInfo Zone)
{
    /// <summary>When a message that is ready now may be sent: now, or when the current quiet hours end.</summary>
    public DateTimeOffset NextOpen(DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, Zone).DateTime;
        if (From == Until || !TimeOnly.FromDateTime(local).IsBetween(From, Until))
        {
            return now;
        }

        var end = local.Date + Until.ToTimeSpan();
        if (end <= local)
        {
            end = end.AddDays(1);
        }

        // Where clocks are changed at that very hour, the offset is that of standard time: there is always an answer, and it is later than
        // now.
        return new DateTimeOffset(end, Zone.GetUtcOffset(end)).ToUniversalTime();
    }

    /// <summary>As the settings say.</summary>
    internal static QuietHours Of(MarketingSettings settings, StoreSettings store) =>
        new(settings.QuietFrom, settings.QuietUntil, store.Calendar.Zone);
}
