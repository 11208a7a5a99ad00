using System.Globalization;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>A day of any year: of birthdays and anniversaries.</summary>
public readonly record struct CalendarDay(int Month, int Day)
{
    private static readonly CalendarDay LeapDay = new(2, 29);

    public static CalendarDay Of(DateOnly date) => new(date.Month, date.Day);

    /// <summary>What is celebrated on a date: its day, and on 28 February of a year without a leap day that day, too.</summary>
    public static IReadOnlyList<CalendarDay> CelebratedOn(DateOnly date) =>
        date is { Month: 2, Day: 28 } && !DateTime.IsLeapYear(date.Year) ? [Of(date), LeapDay] : [Of(date)];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month:00}-{Day:00}");
}
