using System.Globalization;

namespace FunctionsCommerce.BackOffice.Shared;

/// <summary>How values are written for people.</summary>
public static class Texts
{
    /// <summary>With as many decimals as the store gives its currency.</summary>
    public static string Amount(decimal value, string? currency = null) =>
        value.ToString("N" + value.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            + (currency is null ? "" : " " + currency);

    /// <summary>In the time zone of the browser.</summary>
    public static string Time(DateTimeOffset moment) => moment.ToLocalTime().ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    public static string Time(DateTimeOffset? moment) => moment is { } known ? Time(known) : "–";

    /// <summary>Percent, as the store counts them.</summary>
    public static string Rate(decimal percent) => percent.ToString("0.#", CultureInfo.InvariantCulture) + " %";

    /// <summary>The beginning of a long text.</summary>
    public static string Beginning(string text) => text.Length > 60 ? text[..60] + " …" : text;

    /// <summary><c>MobileMoney</c> is "mobile money".</summary>
    public static string Word(object? value) => value is null
        ? "–"
        : string.Concat(
            value.ToString()!
                .Replace('_', ' ')
                .Select(
                    (
                        letter,
                        index) => char.IsUpper(letter) && index > 0
                            ? " " + char.ToLowerInvariant(letter)
                            : char.ToLowerInvariant(letter).ToString()));
}
