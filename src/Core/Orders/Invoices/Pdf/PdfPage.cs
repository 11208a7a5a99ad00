using System.Globalization;
using System.Text;

namespace FunctionsCommerce.Core.Orders.Invoices.Pdf;

/// <summary>The two weights a document is set in.</summary>
internal sealed record PdfFonts(PdfFont Regular, PdfFont Bold);

/// <summary>One A4 page to draw on. Points from the top left corner; text stands on its y.</summary>
internal sealed class PdfPage(PdfFonts fonts)
{
    public const double Width = 595;
    public const double Height = 842;

    private readonly StringBuilder content = new();

    /// <param name="gray">0 is black, 1 is white.</param>
    public void Text(string text, double x, double y, double size, bool bold = false, double gray = 0)
    {
        var font = bold ? fonts.Bold : fonts.Regular;
        Append($"{gray:0.##} g BT /{(bold ? "F2" : "F1")} {size:0.##} Tf {x:0.##} {Height - y:0.##} Td <{font.Encode(text)}> Tj ET\n");
    }

    /// <summary>The text ends at <paramref name="right"/>: figures stand below each other.</summary>
    public void TextRight(string text, double right, double y, double size, bool bold = false, double gray = 0) =>
        Text(text, right - (bold ? fonts.Bold : fonts.Regular).Measure(text, size), y, size, bold, gray);

    public void Rule(double x, double y, double width, double thickness = 0.5, double gray = 0.75) =>
        Append($"{gray:0.##} g {x:0.##} {Height - y:0.##} {width:0.##} {thickness:0.##} re f\n");

    public byte[] Content() => PdfFile.Compressed(Encoding.ASCII.GetBytes(content.ToString()));

    private void Append(FormattableString instruction) => content.Append(instruction.ToString(CultureInfo.InvariantCulture));
}
