using System.Text.RegularExpressions;

namespace FunctionsCommerce.Core.ImportExport.Formats;

/// <summary>Texts that a spreadsheet would run as formulas. Written with an apostrophe in front, they are texts to it; read, they lose it
/// again, so that a file that was exported imports as it was.</summary>
/// <remarks>Where spreadsheets expect semicolons between cells, as in South Africa, one inside a text begins a cell, and so does a line
/// break, in spite of quotes: a formula behind it is marked, too. An apostrophe counts as a formula: otherwise a text that has one in front
/// could not be told from a marked one.</remarks>
public static partial class Formula
{
    private const string Starts = @"=+@＝＋－＠'\-";

    public static string Defuse(string text) => Unmarked().Replace(text, "'");

    public static string Restore(string cell) => Marked().Replace(cell, "");

    [GeneratedRegex($@"^(?=[{Starts}\t\r\n])|(?<=[;\t\r\n])(?=[{Starts}])", RegexOptions.CultureInvariant)]
    private static partial Regex Unmarked();

    [GeneratedRegex($@"^'(?=[{Starts}\t\r\n])|(?<=[;\t\r\n])'(?=[{Starts}])", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
