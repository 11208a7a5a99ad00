using System.Globalization;
using System.Text;

namespace FunctionsCommerce.Core.Orders.Invoices.Pdf;

/// <summary>An embedded font, ready to be put into any number of files: everything costly is done once.</summary>
internal sealed class PdfFont
{
    /// <summary>Objects a font takes in a file; the first is the font itself.</summary>
    public const int Objects = 5;

    private readonly TrueType font;
    private readonly string name;
    private readonly byte[] program;
    private readonly byte[] toUnicode;
    private readonly string widths;

    private PdfFont(string name, TrueType font)
    {
        this.name = name;
        this.font = font;
        program = PdfFile.Compressed(font.File, $"/Length1 {font.File.Length}");
        toUnicode = PdfFile.Compressed(Encoding.ASCII.GetBytes(UnicodeMap(font)));
        widths = string.Join(' ', font.Widths);
    }

    /// <param name="name">Of a font file beside the invoices, without extension.</param>
    public static PdfFont Load(string name)
    {
        using var stream = typeof(PdfFont).Assembly.GetManifestResourceStream($"Fonts.{name}.ttf")
            ?? throw new InvalidOperationException($"The font {name} is not embedded.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return new PdfFont(name, new TrueType(file));
    }

    /// <summary>The width of a text in points.</summary>
    public double Measure(string text, double size)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += font.Widths[font.GlyphOf(rune)];
        }

        return width * size / 1000;
    }

    /// <summary>The text as its glyphs in hexadecimal, which is how a page shows it.</summary>
    public string Encode(string text)
    {
        var hex = new StringBuilder(text.Length * 4);
        foreach (var rune in text.EnumerateRunes())
        {
            hex.Append(CultureInfo.InvariantCulture, $"{font.GlyphOf(rune):X4}");
        }

        return hex.ToString();
    }

    /// <summary>Writes the font's <see cref="Objects"/> from object number <paramref name="first"/> on.</summary>
    public void WriteTo(PdfFile file, int first)
    {
        file.Write(first, $"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{first + 1} 0 R]/ToUnicode {first + 4} 0 R>>");
        file.Write(first + 1, $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            + $"/FontDescriptor {first + 2} 0 R/CIDToGIDMap/Identity/W[0[{widths}]]>>");
        file.Write(first + 2, $"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{string.Join(' ', font.Box)}]/ItalicAngle 0"
            + $"/Ascent {font.Ascent}/Descent {font.Descent}/CapHeight 714/StemV 80/FontFile2 {first + 3} 0 R>>");
        file.Write(first + 3, program);
        file.Write(first + 4, toUnicode);
    }

    /// <summary>Leads from glyphs back to characters, so that text can be searched and copied.</summary>
    private static string UnicodeMap(TrueType font)
    {
        var map = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n"
            + "/CMapName/Invoice-UCS def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        var pairs = font.Glyphs.OrderBy(pair => pair.Key).DistinctBy(pair => pair.Value);

        // A block holds at most 100 pairs.
        foreach (var block in pairs.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (character, glyph) in block)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}><{character:X4}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict/CMap defineresource pop end end").ToString();
    }
}
