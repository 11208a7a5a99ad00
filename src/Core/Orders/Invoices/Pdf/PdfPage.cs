namespace FunctionsCommerce.Core.Orders.Invoices.Pdf;

/// <summary>One A4 page, laid out but not yet drawn. Points from the top left corner; text stands on its y.</summary>
internal sealed class PdfPage(TextShaper shaper)
{
    public const double Width = 595;
    public const double Height = 842;

    private readonly List<PdfText> texts = [];
    private readonly List<PdfRule> rules = [];

    public IReadOnlyList<PdfText> Texts => texts;

    public IReadOnlyList<PdfRule> Rules => rules;

    /// <param name="gray">0 is black, 1 is white.</param>
    public void Text(string text, double x, double y, double size, bool bold = false, double gray = 0) =>
        Text(shaper.Shape(text, bold), x, y, size, gray);

    public void Text(ShapedLine line, double x, double y, double size, double gray = 0) => texts.Add(new PdfText(line, x, y, size, gray));

    /// <summary>The text ends at <paramref name="right"/>: figures stand below each other.</summary>
    public void TextRight(string text, double right, double y, double size, bool bold = false, double gray = 0)
    {
        var line = shaper.Shape(text, bold);
        Text(line, right - line.Width(size), y, size, gray);
    }

    public void Rule(double x, double y, double width, double thickness = 0.5, double gray = 0.75) =>
        rules.Add(new PdfRule(x, y, width, thickness, gray));
}

/// <summary>A line of text and where it starts.</summary>
internal sealed record PdfText(ShapedLine Line, double X, double Y, double Size, double Gray);

/// <summary>A horizontal line; <paramref name="Y"/> is its lower edge.</summary>
internal sealed record PdfRule(double X, double Y, double Width, double Thickness, double Gray);
