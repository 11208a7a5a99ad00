using System.Text;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Catalog.Search;

/// <summary>Turns letters into what people type: lower case, without accents.</summary>
/// <remarks>Written out because <c>string.Normalize</c> does nothing under invariant globalization.</remarks>
public static class AccentFolder
{
    private static readonly (string Accented, char Plain)[] Rows =
    [
        ("àáâãäåāăąǎạảấầẩẫậắằẳẵặ", 'a'), ("çćĉċč", 'c'), ("ďđð", 'd'), ("èéêëēĕėęěẹẻẽếềểễệ", 'e'), ("ĝğġģ", 'g'), ("ĥħ", 'h'),
        ("ìíîïĩīĭįıǐỉị", 'i'), ("ĵ", 'j'), ("ķ", 'k'), ("ĺļľŀł", 'l'), ("ñńņňŉ", 'n'), ("òóôõöøōŏőǒơọỏốồổỗộớờởỡợ", 'o'), ("ŕŗř", 'r'),
        ("śŝşšș", 's'), ("ţťŧț", 't'), ("ùúûüũūŭůűųǔưụủứừửữự", 'u'), ("ŵ", 'w'), ("ýÿŷỳỵỷỹ", 'y'), ("źżž", 'z'),
        ("άὰ", 'α'), ("έὲ", 'ε'), ("ήὴ", 'η'), ("ίϊΐὶ", 'ι'), ("όὸ", 'ο'), ("ύϋΰὺ", 'υ'), ("ώὼ", 'ω'), ("ς", 'σ'), ("ё", 'е'),
        ("أإآٱ", 'ا'), ("ى", 'ي'), ("ة", 'ه'),
    ];

    private static readonly char[] Plain = BuildTable();

    /// <summary>Writes the folded form of one character (none, one or two characters) and answers how many.</summary>
    public static int Letter(char c, Span<char> target)
    {
        if (c < 128)
        {
            target[0] = char.ToLowerInvariant(c);
            return 1;
        }

        c = char.ToLowerInvariant(c);
        if (IsDropped(c))
        {
            return 0;
        }

        if (char.IsDigit(c))
        {
            target[0] = (char)('0' + (int)char.GetNumericValue(c));
            return 1;
        }

        var two = c switch { 'ß' => "ss", 'æ' => "ae", 'œ' => "oe", 'þ' => "th", _ => null };
        if (two is not null)
        {
            two.CopyTo(target);
            return 2;
        }

        target[0] = c < Plain.Length ? Plain[c] : c;
        return 1;
    }

    /// <summary>A text as it is compared in searches: lower case, without accents, all else as it is.</summary>
    public static string Text(string text)
    {
        var folded = new StringBuilder(text.Length);
        Span<char> letters = stackalloc char[2];
        foreach (var c in Composition.Compose(text))
        {
            folded.Append(letters[..Letter(c, letters)]);
        }

        return folded.ToString();
    }

    /// <summary>Accents of Latin, Greek and Cyrillic; vowel points of Hebrew and Arabic, which people leave out; the Arabic stretcher.
    /// The vowel signs of Indic scripts and the marks of Thai are letters to their readers, and stay.</summary>
    private static bool IsDropped(char c) => c is (>= '\u0300' and <= '\u036f')
        or (>= '\u0591' and <= '\u05bd') or '\u05bf' or '\u05c1' or '\u05c2' or '\u05c4' or '\u05c5' or '\u05c7'
        or (>= '\u0610' and <= '\u061a') or (>= '\u064b' and <= '\u065f') or '\u0670' or '\u0640';

    private static char[] BuildTable()
    {
        var table = new char[0x2000];
        for (var c = 0; c < table.Length; c++)
        {
            table[c] = (char)c;
        }

        foreach (var (accented, plain) in Rows)
        {
            foreach (var c in accented)
            {
                table[c] = plain;
            }
        }

        return table;
    }
}
