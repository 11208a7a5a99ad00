namespace FunctionsCommerce.Core.Subscriptions;

/// <summary>How often deliveries come.</summary>
public enum SubscriptionFrequency
{
    Weekly,
    Biweekly,
    Monthly,
    Quarterly,
}

/// <summary>The days of a rhythm, always counted from its start: what begins on the 31st comes on the last day of shorter months, and on
/// the 31st again. Pure.</summary>
public static class DeliverySchedule
{
    /// <summary>The first day of the rhythm that is not before <paramref name="day"/>.</summary>
    /// <param name="start">No delivery is before it.</param>
    /// <param name="deliveryDay">Day of the week (0 or 7: Sunday) or of the month, as the frequency goes; null: that of the start.</param>
    public static DateOnly OnOrAfter(DateOnly start, SubscriptionFrequency frequency, int? deliveryDay, DateOnly day)
    {
        var from = day > start ? day : start;
        return frequency switch
        {
            SubscriptionFrequency.Weekly => Weekly(start, 7, deliveryDay, from),
            SubscriptionFrequency.Biweekly => Weekly(start, 14, deliveryDay, from),
            SubscriptionFrequency.Monthly => Monthly(start, 1, deliveryDay, from),
            _ => Monthly(start, 3, deliveryDay, from),
        };
    }

    /// <summary>Whether there is such a day in the rhythm.</summary>
    public static bool IsDay(SubscriptionFrequency frequency, int deliveryDay) =>
        frequency is SubscriptionFrequency.Weekly or SubscriptionFrequency.Biweekly
            ? deliveryDay is >= 0 and <= 7
            : deliveryDay is >= 1 and <= 31;

    private static DateOnly Weekly(DateOnly start, int step, int? weekday, DateOnly from)
    {
        var first = weekday is { } wanted ? start.AddDays(((wanted % 7) - (int)start.DayOfWeek + 7) % 7) : start;
        var behind = from.DayNumber - first.DayNumber;
        return behind <= 0 ? first : first.AddDays((behind + step - 1) / step * step);
    }

    private static DateOnly Monthly(DateOnly start, int step, int? dayOfMonth, DateOnly from)
    {
        var wanted = dayOfMonth ?? start.Day;
        var month = new DateOnly(start.Year, start.Month, 1);

        // Where the wanted day of the first month is before the start, the rhythm begins in the next month.
        if (InMonth(month, wanted) < start)
        {
            month = month.AddMonths(1);
        }

        var months = ((from.Year - month.Year) * 12) + from.Month - month.Month;
        month = month.AddMonths(Math.Max(0, months / step * step));
        while (InMonth(month, wanted) < from)
        {
            month = month.AddMonths(step);
        }

        return InMonth(month, wanted);
    }

    private static DateOnly InMonth(DateOnly month, int day) =>
        new(month.Year, month.Month, Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month)));
}
