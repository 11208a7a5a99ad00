using System.Runtime.InteropServices;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;

namespace FunctionsCommerce.Core.Orders.Invoices.Pdf;

/// <summary>HarfBuzz's subsetter: its library has it, the .NET package does not declare it.</summary>
internal static class FontSubset
{
    private const string Library = "libHarfBuzzSharp";

    // hb_subset_flags_t: NO_HINTING, RETAIN_GIDS (glyphs keep their numbers), NOTDEF_OUTLINE (the empty box), NO_LAYOUT_CLOSURE (the text
    // is shaped already).
    private const uint Flags = 0x1 | 0x2 | 0x40 | 0x200;

    // hb_subset_sets_t: tables to drop. What only shaping reads does not go into a PDF.
    private const int DropTables = 3;
    private static readonly string[] Dropped = ["GSUB", "GPOS", "GDEF", "BASE", "kern", "vhea", "vmtx", "VORG"];

    /// <exception cref="InvalidOperationException">The font cannot be reduced.</exception>
    public static SKData Of(Face face, IEnumerable<uint> glyphs, IEnumerable<Rune> characters)
    {
        var input = hb_subset_input_create_or_fail();
        var subset = nint.Zero;
        var blob = nint.Zero;
        try
        {
            hb_subset_input_set_flags(input, Flags);
            Add(hb_subset_input_glyph_set(input), glyphs);
            Add(hb_subset_input_unicode_set(input), characters.Select(character => (uint)character.Value));
            Add(hb_subset_input_set(input, DropTables), Dropped.Select(table => (uint)Tag.Parse(table)));
            subset = hb_subset_or_fail(face.Handle, input);
            if (subset == nint.Zero)
            {
                throw new InvalidOperationException("The font cannot be reduced to the glyphs in use.");
            }

            blob = hb_face_reference_blob(subset);
            return SKData.CreateCopy(hb_blob_get_data(blob, out var length), length);
        }
        finally
        {
            // All of these take null.
            hb_blob_destroy(blob);
            hb_face_destroy(subset);
            hb_subset_input_destroy(input);
            GC.KeepAlive(face);
        }
    }

    private static void Add(nint set, IEnumerable<uint> values)
    {
        foreach (var value in values)
        {
            hb_set_add(set, value);
        }
    }

    // Names are the library's; generated marshalling needs unsafe code and gains nothing for plain integers.
#pragma warning disable SYSLIB1054, CA1707, IDE1006
    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint hb_subset_input_create_or_fail();

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void hb_subset_input_destroy(nint input);

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void hb_subset_input_set_flags(nint input, uint flags);

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint hb_subset_input_glyph_set(nint input);

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint hb_subset_input_unicode_set(nint input);

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint hb_subset_input_set(nint input, int type);

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint hb_subset_or_fail(nint face, nint input);

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void hb_set_add(nint set, uint value);

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint hb_face_reference_blob(nint face);

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void hb_face_destroy(nint face);

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint hb_blob_get_data(nint blob, out int length);

    [DllImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void hb_blob_destroy(nint blob);
#pragma warning restore SYSLIB1054, CA1707, IDE1006
}
