namespace FunctionsCommerce.Core.ImportExport;

/// <summary>Texts that a spreadsheet would run as formulas. Written with an apostrophe in front, they are texts to it; read, they lose it
/// again, so that a file that was exported imports as it was.</summary>
public static class Formula
{
    private const char Mark = '\'';

    public static string Defuse(string text) => IsMarked(text) ? Mark + text : text;

    public static string Restore(string cell) => cell.Length > 1 && cell[0] == Mark && IsMarked(cell[1..]) ? cell[1..] : cell;

    /// <summary>An apostrophe counts as well: without it, a text that has one in front could not be told from a defused one.</summary>
    private static bool IsMarked(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' or Mark;
}
