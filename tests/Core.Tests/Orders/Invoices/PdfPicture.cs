using System.Diagnostics;
using FunctionsCommerce.Core.Orders.Invoices.Pdf;
using SkiaSharp;

namespace FunctionsCommerce.Core.Tests.Orders.Invoices;

/// <summary>Compares what poppler shows of an invoice with the glyphs of a line, drawn from the whole fonts.</summary>
internal static class PdfPicture
{
    private const int Dpi = 288;
    private const double Scale = Dpi / 72.0;
    private const double Size = 9;
    private const int Margin = 8;
    private const double Tolerance = 0.06;

    public static async Task ShouldShow(byte[] pdf, ShapedLine line)
    {
        var page = await Page(pdf);
        var glyphs = Glyphs(line);
        var x = (int)Math.Round((line.RightToLeft ? 48 + 200 - line.Width(Size) : 48) * Scale);

        // The line stands below the column heads, in the first item's row: looked for there, to the pixel.
        Enumerable.Range((int)(200 * Scale), (int)(150 * Scale))
            .Min(y => Difference(page, glyphs, x - Margin, y))
            .ShouldBeLessThan(Tolerance);
    }

    /// <summary>The part of the line's ink that the page does not have, or has too much, each forgiven one pixel.</summary>
    private static double Difference(Gray page, Gray glyphs, int left, int top)
    {
        var ink = Math.Max(glyphs.Pixels.Count(pixel => pixel < 128), 1);
        var missed = 0;
        for (var y = 2; y < glyphs.Height - 2 && missed < ink * Tolerance; y++)
        {
            for (var x = 2; x < glyphs.Width - 2; x++)
            {
                missed += IsInk(glyphs, x, y) && !Near(page, left + x, top + y) ? 1 : 0;
                missed += IsInk(page, left + x, top + y) && !Near(glyphs, x, y) ? 1 : 0;
            }
        }

        return missed / (double)ink;
    }

    private static bool Near(Gray picture, int x, int y)
    {
        for (var dy = -1; dy <= 1; dy++)
        {
            for (var dx = -1; dx <= 1; dx++)
            {
                if (IsInk(picture, x + dx, y + dy))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsInk(Gray picture, int x, int y) => picture.Pixels[(y * picture.Width) + x] < 128;

    private static Gray Glyphs(ShapedLine line)
    {
        using var bitmap = new SKBitmap(
            (int)Math.Ceiling(line.Width(Size) * Scale) + (2 * Margin), (int)(12 * Scale), SKColorType.Gray8, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        using var paint = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        foreach (var run in line.Runs)
        {
            using var typeface = SKTypeface.FromFile(Path.Combine(AppContext.BaseDirectory, "Fonts", run.Font.Name + ".ttf"));
            using var font = new SKFont(typeface, (float)(Size * Scale)) { Hinting = SKFontHinting.None, Subpixel = true };
            using var builder = new SKTextBlobBuilder();
            builder.AddPositionedRun(
                [.. run.Glyphs.Select(glyph => (ushort)glyph.Id)],
                font,
                [.. run.Glyphs.Select(glyph => new SKPoint((float)((run.X + glyph.X) * Size * Scale), (float)(-glyph.Y * Size * Scale)))]);
            using var blob = builder.Build();
            canvas.DrawText(blob, Margin, (float)(9 * Scale), paint);
        }

        return Gray.Of(bitmap);
    }

    private static async Task<Gray> Page(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            using var process = Process.Start(new ProcessStartInfo(
                PopplerTheoryAttribute.PdfToPpm, ["-r", $"{Dpi}", "-f", "1", "-l", "1", "-png", file])
            {
                RedirectStandardOutput = true,
            })!;
            using var png = new MemoryStream();
            await process.StandardOutput.BaseStream.CopyToAsync(png);
            await process.WaitForExitAsync();
            process.ExitCode.ShouldBe(0);
            using var colours = SKBitmap.Decode(png.ToArray());
            using var grays = colours.Copy(SKColorType.Gray8);
            return Gray.Of(grays);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A picture's pixels, row by row without gaps; 0 is black.</summary>
    private sealed record Gray(byte[] Pixels, int Width, int Height)
    {
        public static Gray Of(SKBitmap bitmap) => new(
            [
                .. Enumerable.Range(0, bitmap.Height)
                    .SelectMany(row => bitmap.GetPixelSpan().Slice(row * bitmap.RowBytes, bitmap.Width).ToArray()),
            ],
            bitmap.Width,
            bitmap.Height);
    }
}
