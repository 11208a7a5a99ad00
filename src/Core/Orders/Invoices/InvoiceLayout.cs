using FunctionsCommerce.Core.Orders.Invoices.Pdf;

namespace FunctionsCommerce.Core.Orders.Invoices;

/// <summary>The invoice's paper: knows where the pen is, and takes a new page when one is full.</summary>
internal sealed class InvoiceLayout
{
    public const double Left = 48;
    public const double Right = PdfPage.Width - 48;
    private const double Top = 60;
    private const double Bottom = PdfPage.Height - 70;

    private readonly TextShaper shaper;
    private readonly PdfDocument document;

    public InvoiceLayout(TextShaper shaper)
    {
        this.shaper = shaper;
        document = new PdfDocument(shaper);
        Page = document.AddPage();
    }

    public PdfPage Page { get; private set; }

    public double Y { get; set; } = Top;

    /// <summary>Makes sure that a block of this height stays together. True: it starts on a new page.</summary>
    public bool Reserve(double height)
    {
        if (Y + height <= Bottom)
        {
            return false;
        }

        Page = document.AddPage();
        Y = Top;
        return true;
    }

    public IReadOnlyList<ShapedLine> Lines(string text, double size, double width, int max, bool bold = false) =>
        TextLines.Of(text, shaper, bold, size, width, max);

    /// <summary>Writes a paragraph from <paramref name="y"/> on and answers where the next line goes.</summary>
    /// <param name="rightToLeft">On which side the lines begin; null: as the paragraph's first letter says.</param>
    public double Paragraph(
        string text, double x, double y, double size, double width, int max = 4, bool bold = false, double gray = 0,
        bool? rightToLeft = null)
    {
        foreach (var line in Lines(text, size, width, max, bold))
        {
            Put(line, x, y, size, width, rightToLeft, gray);
            y += size * 1.4;
        }

        return y;
    }

    /// <summary>Writes a line into a column, at the side where it begins.</summary>
    public void Put(ShapedLine line, double x, double y, double size, double width, bool? rightToLeft = null, double gray = 0) =>
        Page.Text(line, rightToLeft ?? line.RightToLeft ? x + width - line.Width(size) : x, y, size, gray);

    /// <summary>Puts the same foot on all pages, numbered.</summary>
    public byte[] Finish(string foot, string title, string author, DateTimeOffset created)
    {
        for (var index = 0; index < document.Pages.Count; index++)
        {
            var page = document.Pages[index];
            page.Rule(Left, PdfPage.Height - 52, Right - Left);
            page.Text(Lines(foot, 8, Right - Left - 80, 1)[0], Left, PdfPage.Height - 38, 8, gray: 0.4);
            page.TextRight($"Page {index + 1} of {document.Pages.Count}", Right, PdfPage.Height - 38, 8, gray: 0.4);
        }

        return document.ToBytes(title, author, created);
    }
}
