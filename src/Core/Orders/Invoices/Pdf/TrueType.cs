using System.Buffers.Binary;
using System.Text;

namespace FunctionsCommerce.Core.Orders.Invoices.Pdf;

/// <summary>What a PDF needs to know of a TrueType font: which glyph shows a character, and how wide it is.</summary>
/// <remarks>Reads the tables head, hhea, hmtx and cmap (format 4: the characters below 65536) as the OpenType specification lays them out.</remarks>
internal sealed class TrueType
{
    private readonly Dictionary<int, ushort> glyphs = [];
    private readonly int[] advances;

    public TrueType(byte[] file)
    {
        File = file;
        var head = Table("head");
        var hhea = Table("hhea");
        UnitsPerEm = U16(head + 18);
        Box = [Scaled(S16(head + 36)), Scaled(S16(head + 38)), Scaled(S16(head + 40)), Scaled(S16(head + 42))];
        Ascent = Scaled(S16(hhea + 4));
        Descent = Scaled(S16(hhea + 6));
        advances = Advances(Table("hmtx"), U16(hhea + 34), U16(Table("maxp") + 4));
        ReadCharacters(Table("cmap"));
    }

    public byte[] File { get; }

    /// <summary>In thousandths of the font size, as all measures here.</summary>
    public int Ascent { get; }

    public int Descent { get; }

    public IReadOnlyList<int> Box { get; }

    public IReadOnlyList<int> Widths => advances;

    /// <summary>Characters and the glyphs that show them.</summary>
    public IReadOnlyDictionary<int, ushort> Glyphs => glyphs;

    private int UnitsPerEm { get; }

    /// <summary>Glyph 0, the empty box, stands for what the font does not have.</summary>
    public ushort GlyphOf(Rune character) => glyphs.GetValueOrDefault(character.Value);

    private void ReadCharacters(int cmap)
    {
        var subtable = Enumerable.Range(0, U16(cmap + 2))
            .Select(index => cmap + (int)U32(cmap + 8 + (index * 8)))
            .First(offset => U16(offset) == 4);
        var segments = U16(subtable + 6) / 2;
        var ends = subtable + 14;
        var starts = ends + (segments * 2) + 2;
        var deltas = starts + (segments * 2);
        var ranges = deltas + (segments * 2);
        for (var segment = 0; segment < segments; segment++)
        {
            var (at, end) = (segment * 2, U16(ends + (segment * 2)));
            for (int character = U16(starts + at); character <= end && character < 0xFFFF; character++)
            {
                var range = U16(ranges + at);
                var direct = range == 0 ? character : U16(ranges + at + range + ((character - U16(starts + at)) * 2));
                var glyph = range != 0 && direct == 0 ? 0 : (direct + U16(deltas + at)) & 0xFFFF;
                if (glyph != 0)
                {
                    glyphs[character] = (ushort)glyph;
                }
            }
        }
    }

    /// <summary>Glyphs beyond the last metric are as wide as it.</summary>
    private int[] Advances(int hmtx, int metrics, int count) =>
        [.. Enumerable.Range(0, count).Select(glyph => Scaled(U16(hmtx + (Math.Min(glyph, metrics - 1) * 4))))];

    private int Table(string tag)
    {
        for (var entry = 12; entry < 12 + (U16(4) * 16); entry += 16)
        {
            if (Encoding.ASCII.GetString(File, entry, 4) == tag)
            {
                return (int)U32(entry + 8);
            }
        }

        throw new InvalidDataException($"The font has no table {tag}.");
    }

    private int Scaled(int units) => (int)Math.Round(units * 1000.0 / UnitsPerEm);

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(File.AsSpan(at));

    private short S16(int at) => BinaryPrimitives.ReadInt16BigEndian(File.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(File.AsSpan(at));
}
