using System.Globalization;
using System.Text;
using HarfBuzzSharp;

namespace FunctionsCommerce.Core.Orders.Invoices.Pdf;

/// <summary>The fonts beside the program, and which of them shows a character.</summary>
internal sealed class FontSet
{
    private static readonly string[] Scripts =
    [
        "Arabic", "Hebrew", "Devanagari", "Bengali", "Tamil", "Telugu", "Kannada", "Malayalam", "Gujarati", "Gurmukhi", "Oriya", "Sinhala",
        "Thai", "Lao", "Khmer", "Myanmar", "Armenian", "Georgian", "Ethiopic", "Thaana", "KR",
    ];

    private readonly InvoiceFont regular = new("NotoSans-Regular");
    private readonly InvoiceFont bold = new("NotoSans-Bold");
    private readonly InvoiceFont emoji = new("NotoEmoji-Regular");
    private readonly InvoiceFont chinese = new("NotoSansSC-Regular");
    private readonly InvoiceFont japanese = new("NotoSansJP-Regular");
    private readonly InvoiceFont[] scripts = [.. Scripts.Select(script => new InvoiceFont($"NotoSans{script}-Regular"))];

    /// <summary>The fonts to ask for a text, first to last. Chinese and Japanese write the same characters differently: kana tell which it
    /// is.</summary>
    public IReadOnlyList<InvoiceFont> For(string text, bool heavy)
    {
        InvoiceFont[] latin = heavy ? [bold, regular] : [regular];
        return text.Any(character => character is >= '\u3041' and <= '\u30FF' and not '\u30FB')
            ? [.. latin, .. scripts, japanese, emoji, chinese]
            : [.. latin, .. scripts, emoji, chinese, japanese];
    }

    /// <summary>The font of one grapheme. Signs that all scripts share stay in the font of what they follow.</summary>
    public InvoiceFont Of(string grapheme, IReadOnlyList<InvoiceFont> fonts, InvoiceFont? previous)
    {
        var runes = grapheme.EnumerateRunes().Where(rune => !IsInvisible(rune)).ToArray();
        if (grapheme.Contains('\uFE0F') && Covers(emoji, runes))
        {
            return emoji;
        }

        return previous is not null && previous != emoji && runes.All(rune => IsShared(rune)) && Covers(previous, runes)
            ? previous
            : fonts.FirstOrDefault(font => Covers(font, runes)) ?? fonts.FirstOrDefault(font => font.Has(runes[0])) ?? fonts[0];
    }

    public static bool IsShared(Rune rune) =>
        UnicodeFunctions.Default.GetScript(rune.Value) is var script && (script == Script.Common || script == Script.Inherited);

    private static bool Covers(InvoiceFont font, Rune[] runes) => Array.TrueForAll(runes, font.Has);

    /// <summary>Joiners and selectors change how others look and have no glyph of their own.</summary>
    private static bool IsInvisible(Rune rune) =>
        rune.Value is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;
}
