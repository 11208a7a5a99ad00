using System.Globalization;

namespace FunctionsCommerce.Core.Orders.Invoices.Pdf;

/// <summary>Pages that become one file.</summary>
internal sealed class PdfDocument(PdfFonts fonts)
{
    private const int Regular = 3;
    private const int Bold = Regular + PdfFont.Objects;
    private const int Information = Bold + PdfFont.Objects;
    private const int FirstPage = Information + 1;

    private readonly List<PdfPage> pages = [];

    public IReadOnlyList<PdfPage> Pages => pages;

    public PdfPage AddPage()
    {
        var page = new PdfPage(fonts);
        pages.Add(page);
        return page;
    }

    /// <param name="created">The document's own date, not the time of making: the same document is the same bytes.</param>
    public byte[] ToBytes(string title, string author, DateTimeOffset created)
    {
        var file = new PdfFile();
        var kids = string.Join(' ', Enumerable.Range(0, pages.Count).Select(index => $"{FirstPage + (2 * index)} 0 R"));
        file.Write(1, "<</Type/Catalog/Pages 2 0 R/Lang(en)/ViewerPreferences<</DisplayDocTitle true>>>>");
        file.Write(2, $"<</Type/Pages/Count {pages.Count}/Kids[{kids}]/MediaBox[0 0 {PdfPage.Width} {PdfPage.Height}]"
            + $"/Resources<</Font<</F1 {Regular} 0 R/F2 {Bold} 0 R>>>>>>");
        fonts.Regular.WriteTo(file, Regular);
        fonts.Bold.WriteTo(file, Bold);
        var date = created.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        file.Write(Information, $"<</Title {PdfFile.Text(title)}/Author {PdfFile.Text(author)}/CreationDate(D:{date}Z)>>");
        for (var index = 0; index < pages.Count; index++)
        {
            var number = FirstPage + (2 * index);
            file.Write(number, $"<</Type/Page/Parent 2 0 R/Contents {number + 1} 0 R>>");
            file.Write(number + 1, pages[index].Content());
        }

        return file.Finish(Information);
    }
}
