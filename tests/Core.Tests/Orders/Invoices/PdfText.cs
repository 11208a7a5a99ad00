using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace FunctionsCommerce.Core.Tests.Orders.Invoices;

/// <summary>Reads a PDF's text as a viewer copies it: in the order of the file, glyphs by their font's way back to characters, marked parts
/// by their text.</summary>
internal static class PdfText
{
    // In points. Between columns there is more, between words less; lines are farther apart than marks stand from their letters.
    private const double Column = 12;
    private const double Line = 4;

    /// <summary>Each page's texts in drawing order, one a line; what shares a line with right-to-left text is not parted from it.</summary>
    public static IReadOnlyList<string> Pages(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(Text)];
    }

    public static string All(byte[] pdf) => string.Join('\n', Pages(pdf));

    private static string Text(Page page)
    {
        var marked = page.GetMarkedContents().Where(part => part.ActualText is not null)
            .SelectMany(part => part.Letters.Select((letter, index) => (letter, Text: index == 0 ? part.ActualText : "")))
            .ToDictionary(part => (object)part.letter, part => part.Text, ReferenceEqualityComparer.Instance);
        var text = new StringBuilder();
        Letter? previous = null;
        var turned = false;
        foreach (var letter in page.Letters)
        {
            var shown = marked.GetValueOrDefault(letter) ?? letter.Value;
            turned |= IsTurned(shown);
            if (previous is not null && IsApart(previous, letter, turned))
            {
                text.Append('\n');
                turned = IsTurned(shown);
            }

            text.Append(shown);
            previous = letter;
        }

        return text.ToString();
    }

    private static bool IsTurned(string text) => text.Any(character => character is >= '\u0590' and <= '\u08FF');

    private static bool IsApart(Letter previous, Letter next, bool turned) =>
        Math.Abs(previous.StartBaseLine.Y - next.StartBaseLine.Y) > Line
        || (!turned && Math.Abs(next.StartBaseLine.X - previous.EndBaseLine.X) > Column);
}
