using System.Diagnostics.CodeAnalysis;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;

namespace FunctionsCommerce.Core.Orders.Invoices.Pdf;

/// <summary>A font file, mapped into memory once for the whole process. Safe for many threads: nothing in it changes.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "Lives as long as the process.")]
internal sealed class InvoiceFont
{
    private readonly Face face;
    private readonly double unitsPerEm;

    public InvoiceFont(string name)
    {
        using var blob = Blob.FromFile(Path.Combine(AppContext.BaseDirectory, "Fonts", name + ".ttf"));
        blob.MakeImmutable();
        if (blob.Length == 0)
        {
            throw new InvalidOperationException($"The font {name} is not beside the program.");
        }

        Name = name;
        face = new Face(blob, 0);
        face.MakeImmutable();
        unitsPerEm = face.UnitsPerEm;
        Shaper = new Font(face);
        Shaper.SetFunctionsOpenType();
    }

    public string Name { get; }

    public Font Shaper { get; }

    public bool Has(Rune character) => Shaper.TryGetNominalGlyph(character.Value, out _);

    /// <summary>From the font's units to parts of the text's size.</summary>
    public double Scaled(int units) => units / unitsPerEm;

    /// <summary>The font reduced to these glyphs, under their numbers. The library that draws embeds whole fonts; an invoice would hold ten
    /// megabytes.</summary>
    public SKTypeface Subset(IEnumerable<uint> glyphs, IEnumerable<Rune> characters)
    {
        using var data = FontSubset.Of(face, glyphs.Append(0u).Distinct(), characters.Distinct());
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException($"The font {Name} cannot be read.");
    }
}
