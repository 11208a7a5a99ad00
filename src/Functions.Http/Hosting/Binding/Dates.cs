using System.Globalization;
using System.Text.Json;

namespace FunctionsCommerce.Functions.Http.Hosting.Binding;

/// <summary>A day: <c>2025-11-30</c>.</summary>
internal sealed class DateType() : WireType(typeof(DateOnly))
{
    private const string Must = "must be a date (YYYY-MM-DD)";

    public override bool TryRead(ref Utf8JsonReader reader, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.String && TextType.Get(ref reader) is { } text)
        {
            return TryParse(text, place, faults, out value);
        }

        return Refuse(ref reader, place, faults, Must, out value);
    }

    protected override bool TryParse(string text, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        var good = TryGet(text, out var date);
        value = date;
        return good || faults.Add(place, $"{place.Name} {Must}", text);
    }

    public static bool TryGet(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}

/// <summary>A moment in ISO 8601; without an offset it is UTC, without a time the start or the end of that day of the store.</summary>
internal sealed class DateTimeType(bool endOfDay) : WireType(typeof(DateTimeOffset))
{
    private const string Must = "must be an ISO 8601 date";

    /// <summary>For the API's description.</summary>
    public string Meaning =>
        $"A moment; without an offset it is UTC. A date alone is the {(endOfDay ? "end" : "start")} of that day of the store.";

    private static readonly string[] Formats =
        ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public override bool TryRead(ref Utf8JsonReader reader, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.String && TextType.Get(ref reader) is { } text)
        {
            return TryParse(text, place, faults, out value);
        }

        return Refuse(ref reader, place, faults, Must, out value);
    }

    protected override bool TryParse(string text, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        if (DateType.TryGet(text, out var date))
        {
            value = (endOfDay ? faults.Calendar.EndOf(date) : faults.Calendar.StartOf(date)).ToUniversalTime();
            return true;
        }

        var good = DateTimeOffset.TryParseExact(
            text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment);
        value = moment;
        return good || faults.Add(place, $"{place.Name} {Must}", text);
    }
}
