using System.Globalization;
using System.Text.Json;

namespace FunctionsCommerce.Core.ImportExport.Formats;

/// <summary>Values as the texts of cells.</summary>
internal static class CellText
{
    public static string Of(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    public static string Of(bool flag) => flag ? "true" : "false";

    public static string Of(DateTimeOffset? moment) => moment?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    public static string OfWord<T>(T word)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString());

    public static string Of(IReadOnlyDictionary<string, string> metadata) =>
        CellList.Join(metadata.Select(field => $"{field.Key}={field.Value}"));
}
