using System.Text.Json;

namespace FunctionsCommerce.Functions.Http.Hosting.Binding;

/// <summary>A moment, or a whole day of the store.</summary>
public sealed record DayOrTime(DateOnly? Day, DateTimeOffset Time)
{
    /// <summary>The moment, or the day's first.</summary>
    public DateTimeOffset Start(TimeZoneInfo zone) => Day is { } day ? Midnight(day, zone) : Time;

    /// <summary>The moment, or the day's last.</summary>
    public DateTimeOffset End(TimeZoneInfo zone) => Day is { } day ? Midnight(day.AddDays(1), zone).AddTicks(-1) : Time;

    private static DateTimeOffset Midnight(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);

        // Where clocks jump over midnight, the day begins at the first moment that exists.
        while (zone.IsInvalidTime(midnight))
        {
            midnight = midnight.AddMinutes(15);
        }

        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}

internal sealed class DayOrTimeType() : WireType(typeof(DayOrTime))
{
    private readonly DateTimeType time = new(endOfDay: false);

    public override bool TryRead(ref Utf8JsonReader reader, Place place, Faults faults, out object? value)
    {
        var day = reader.TokenType == JsonTokenType.String && TextType.Get(ref reader) is { } text ? DayOf(text) : null;
        return Complete(day, time.TryRead(ref reader, place, faults, out value), ref value);
    }

    protected override bool TryParse(string text, Place place, Faults faults, out object? value) =>
        Complete(DayOf(text), time.TryParse(new(text), place, faults, out value), ref value);

    private static DateOnly? DayOf(string text) => DateType.TryGet(text, out var day) && day < DateOnly.MaxValue ? day : null;

    private static bool Complete(DateOnly? day, bool isGood, ref object? value)
    {
        value = isGood && value is DateTimeOffset moment ? new DayOrTime(day, moment) : null;
        return isGood;
    }
}
