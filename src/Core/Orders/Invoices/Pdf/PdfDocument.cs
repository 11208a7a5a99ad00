using System.Runtime.InteropServices;
using SkiaSharp;

namespace FunctionsCommerce.Core.Orders.Invoices.Pdf;

/// <summary>Pages that become one file. Each font goes into it with only the glyphs that the pages show.</summary>
internal sealed class PdfDocument(TextShaper shaper)
{
    private readonly List<PdfPage> pages = [];

    public IReadOnlyList<PdfPage> Pages => pages;

    public PdfPage AddPage()
    {
        var page = new PdfPage(shaper);
        pages.Add(page);
        return page;
    }

    /// <summary>The same pages make the same bytes: all dates in the file are <paramref name="created"/>.</summary>
    public byte[] ToBytes(string title, string author, DateTimeOffset created)
    {
        var runs = pages.SelectMany(page => page.Texts).SelectMany(text => text.Line.Runs);
        var typefaces = runs.GroupBy(run => run.Font).ToDictionary(
            font => font.Key,
            font => font.Key.Subset(
                font.SelectMany(run => run.Glyphs).Select(glyph => glyph.Id), font.SelectMany(run => run.Text.EnumerateRunes())));
        try
        {
            using var stream = new MemoryStream();
            using (var document = SKDocument.CreatePdf(stream, new SKDocumentPdfMetadata
            {
                Title = title,
                Author = author,
                Creator = "FunctionsCommerce",
                Creation = created.UtcDateTime,
                Modified = created.UtcDateTime,
                RasterDpi = SKDocumentPdfMetadata.DefaultRasterDpi,
                EncodingQuality = SKDocumentPdfMetadata.DefaultEncodingQuality,
            }))
            {
                foreach (var page in pages)
                {
                    Draw(document.BeginPage((float)PdfPage.Width, (float)PdfPage.Height), page, typefaces);
                    document.EndPage();
                }

                document.Close();
            }

            return stream.ToArray();
        }
        finally
        {
            foreach (var typeface in typefaces.Values)
            {
                typeface.Dispose();
            }
        }
    }

    private static void Draw(SKCanvas canvas, PdfPage page, Dictionary<InvoiceFont, SKTypeface> typefaces)
    {
        foreach (var text in page.Texts)
        {
            using var paint = Ink(text.Gray);
            foreach (var run in text.Line.Runs)
            {
                using var font = new SKFont(
                    typefaces[run.Font], (float)text.Size)
                { Hinting = SKFontHinting.None, Subpixel = true, LinearMetrics = true };
                using var blob = Blob(run, font, text.Size);
                canvas.DrawText(blob, (float)(text.X + (run.X * text.Size)), (float)text.Y, paint);
            }
        }

        foreach (var rule in page.Rules)
        {
            using var paint = Ink(rule.Gray);
            canvas.DrawRect((float)rule.X, (float)(rule.Y - rule.Thickness), (float)rule.Width, (float)rule.Thickness, paint);
        }
    }

    private static SKPaint Ink(double gray)
    {
        var level = (byte)Math.Round(gray * 255);
        return new SKPaint { Color = new SKColor(level, level, level), IsAntialias = true };
    }

    /// <summary>Glyphs together with the text they stand for, so that the file can be searched, copied and read aloud.</summary>
    private static SKTextBlob Blob(ShapedRun run, SKFont font, double size)
    {
        using var builder = new SKTextBlobBuilder();
        var (utf8, offsets) = Utf8(run.Text);
        var buffer = builder.AllocateRawPositionedTextRun(font, run.Glyphs.Count, utf8.Length, null);
        utf8.CopyTo(buffer.Text);
        for (var index = 0; index < run.Glyphs.Count; index++)
        {
            var glyph = run.Glyphs[index];
            buffer.Glyphs[index] = (ushort)glyph.Id;
            buffer.Positions[index] = new SKPoint((float)(glyph.X * size), (float)(-glyph.Y * size));
            buffer.Clusters[index] = offsets[glyph.Cluster];
        }

        return builder.Build()!;
    }

    private static (byte[] Text, uint[] Offsets) Utf8(string text)
    {
        var bytes = new List<byte>(text.Length * 3);
        var offsets = new uint[text.Length];
        Span<byte> encoded = stackalloc byte[4];
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            offsets.AsSpan(at, rune.Utf16SequenceLength).Fill((uint)bytes.Count);
            bytes.AddRange(encoded[..rune.EncodeToUtf8(encoded)]);
            at += rune.Utf16SequenceLength;
        }

        return (CollectionsMarshal.AsSpan(bytes).ToArray(), offsets);
    }
}
