using System.Globalization;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.ImportExport.Formats;

/// <summary>Reads the cells of one row, and keeps what is wrong with them.</summary>
internal sealed class RowValues(DataRow row, List<RowError> errors)
{
    private const NumberStyles Decimals = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    /// <summary>Null without such a column.</summary>
    public string? Text(string column)
    {
        if (row[column] is not { } text || !UnsafeText.Contains(text))
        {
            return row[column];
        }

        Refuse(column, "The text has control characters");
        return null;
    }

    /// <summary>A text that can be missing: an empty cell takes it away.</summary>
    public string? Text(string column, string? known) => Text(column) is { } text ? text.Length == 0 ? null : text : known;

    public IReadOnlyList<string> List(string column, IReadOnlyList<string> known) =>
        Text(column) is { } text ? CellList.Split(text) : known;

    public bool Flag(string column, bool known) => row[column] switch
    {
        null or "" => known,
        "1" or "yes" or "true" or "TRUE" or "True" => true,
        "0" or "no" or "false" or "FALSE" or "False" => false,
        _ => Refused(column, "This must be true or false", known),
    };

    public int Whole(string column, int known) => row[column] is not { Length: > 0 } text ? known
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : Refused(column, "This must be a whole number", known);

    public decimal Number(string column, decimal known) => row[column] is not { Length: > 0 } text ? known
        : decimal.TryParse(text, Decimals, CultureInfo.InvariantCulture, out var number) ? number
        : Refused(column, "This must be a number", known);

    /// <summary>In minor units; null for an empty cell.</summary>
    public long? Amount(string column, string currency)
    {
        if (row[column] is not { Length: > 0 } text)
        {
            return null;
        }

        return decimal.TryParse(text, Decimals, CultureInfo.InvariantCulture, out var amount)
            && Money.TryFromDecimal(amount, currency, out var minor)
            ? minor
            : Refused<long?>(column, $"This must be an amount with at most {Money.Digits(currency)} decimals", null);
    }

    /// <summary>Texts of the form <c>key=value</c>: all that there are then.</summary>
    public IReadOnlyDictionary<string, string> Metadata(string column, IReadOnlyDictionary<string, string> known)
    {
        if (!Has(column))
        {
            return known;
        }

        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in List(column, []))
        {
            if (pair.Split('=', 2) is [var key, var value])
            {
                fields[key] = value;
            }
            else
            {
                Refuse(column, "This must be key=value");
            }
        }

        return fields;
    }

    /// <summary>A word of a closed list, with underscores as the API has it.</summary>
    public T Word<T>(string column, T known)
        where T : struct, Enum
    {
        if (IsEmpty(column))
        {
            return known;
        }

        foreach (var word in Enum.GetValues<T>())
        {
            if (string.Equals(CellText.OfWord(word), row[column], StringComparison.OrdinalIgnoreCase))
            {
                return word;
            }
        }

        return Refused(column, $"This must be one of {string.Join(", ", Enum.GetValues<T>().Select(CellText.OfWord))}", known);
    }

    /// <summary>A moment (ISO 8601 with its distance from UTC), or a day of the store.</summary>
    /// <param name="isEnd">A day counts until its end, not from its beginning.</param>
    public DateTimeOffset? Moment(string column, StoreCalendar calendar, DateTimeOffset? known, bool isEnd = false) =>
        row[column] is not { Length: > 0 } text ? known
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? isEnd ? calendar.EndOf(day) : calendar.StartOf(day)
        : HasOffset(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var moment) ? moment
        : Refused(column, "This must be a day such as 2026-12-31 or a moment such as 2026-12-31T18:00:00Z", known);

    public DateOnly? Day(string column, DateOnly? known) =>
        row[column] is not { Length: > 0 } text ? known
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Refused(column, "This must be a day such as 2026-12-31", known);

    public bool Has(string column) => row[column] is not null;

    public bool IsEmpty(string column) => row[column] is null or "";

    public void Refuse(string column, string message) => errors.Add(new RowError(row.Number, column, message, row[column]));

    /// <summary>Faults that a rule of the store found, by the names that it has for the columns.</summary>
    public void Refuse(IEnumerable<FieldError> faults)
    {
        foreach (var fault in faults)
        {
            Refuse(fault.Field, fault.Message);
        }
    }

    /// <summary>Without it a moment would depend on where the file is read.</summary>
    private static bool HasOffset(string text) =>
        text.Length > 10 && text[10] is 'T' or ' ' && (text[^1] == 'Z' || text.AsSpan(11).ContainsAny('+', '-'));

    private T Refused<T>(string column, string message, T known)
    {
        Refuse(column, message);
        return known;
    }
}
