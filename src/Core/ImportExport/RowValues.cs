using System.Globalization;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.ImportExport;

/// <summary>Reads the cells of one row, and keeps what is wrong with them.</summary>
internal sealed class RowValues(DataRow row, List<RowError> errors)
{
    private const int MaxShown = 100;
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

    public bool Has(string column) => row[column] is not null;

    public bool IsEmpty(string column) => row[column] is null or "";

    public void Refuse(string column, string message)
    {
        var value = row[column];
        errors.Add(new RowError(row.Number, column, message, value?.Length > MaxShown ? value[..MaxShown] + "…" : value));
    }

    private T Refused<T>(string column, string message, T known)
    {
        Refuse(column, message);
        return known;
    }
}
