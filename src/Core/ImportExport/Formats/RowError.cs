namespace FunctionsCommerce.Core.ImportExport.Formats;

/// <summary>What is wrong with a row. What it shows of the file is cut off: a thousand errors are kept together.</summary>
/// <param name="Row">As people count: the first row of a CSV file is its heading, the first object of JSON is 1.</param>
/// <param name="Field">A column; empty where it is the row as a whole.</param>
public sealed record RowError(long Row, string Field, string Message, string? Value = null)
{
    private const int MaxShown = 100;

    public string Field { get; init; } = Cut(Field);

    public string? Value { get; init; } = Value is null ? null : Cut(Value);

    private static string Cut(string text) =>
        text.Length <= MaxShown ? text : text[..(char.IsHighSurrogate(text[MaxShown - 1]) ? MaxShown - 1 : MaxShown)] + "…";
}
