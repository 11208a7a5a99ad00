using System.Text;

namespace FunctionsCommerce.Core.Orders.Invoices.Pdf;

/// <summary>Breaks text into lines that fit a width.</summary>
internal static class TextLines
{
    /// <summary>Breaks between words, and inside those that are too long alone. What exceeds <paramref name="max"/> lines ends in an ellipsis.</summary>
    public static IReadOnlyList<string> Of(string text, PdfFont font, double size, double width, int max)
    {
        List<string> lines = [];
        var line = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var (piece, glue) in Pieces(word, font, size, width))
            {
                if (line.Length > 0 && font.Measure(line + glue + piece, size) > width)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                    if (lines.Count == max)
                    {
                        lines[^1] += "…";
                        return lines;
                    }
                }

                line.Append(line.Length > 0 ? glue : "").Append(piece);
            }
        }

        if (line.Length > 0)
        {
            lines.Add(line.ToString());
        }

        return lines;
    }

    /// <summary>A word in pieces that fit, each with what stands between it and the piece before.</summary>
    private static IEnumerable<(string Piece, string Glue)> Pieces(string word, PdfFont font, double size, double width)
    {
        var glue = " ";
        var piece = new StringBuilder();
        var used = 0.0;
        foreach (var rune in word.EnumerateRunes())
        {
            var character = rune.ToString();
            var wide = font.Measure(character, size);
            if (used + wide > width && piece.Length > 0)
            {
                yield return (piece.ToString(), glue);
                glue = "";
                piece.Clear();
                used = 0;
            }

            piece.Append(character);
            used += wide;
        }

        yield return (piece.ToString(), glue);
    }
}
