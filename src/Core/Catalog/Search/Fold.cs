namespace FunctionsCommerce.Core.Catalog.Search;

/// <summary>Turns letters into what people type: lower case, without accents.</summary>
/// <remarks>Written out because <c>string.Normalize</c> does nothing under invariant globalization.</remarks>
public static class Fold
{
    private static readonly (string Accented, char Plain)[] Rows =
    [
        ("àáâãäåāăąǎạảấầẩẫậắằẳẵặ", 'a'), ("çćĉċč", 'c'), ("ďđð", 'd'), ("èéêëēĕėęěẹẻẽếềểễệ", 'e'), ("ĝğġģ", 'g'), ("ĥħ", 'h'),
        ("ìíîïĩīĭįıǐỉị", 'i'), ("ĵ", 'j'), ("ķ", 'k'), ("ĺļľŀł", 'l'), ("ñńņňŉ", 'n'), ("òóôõöøōŏőǒơọỏốồổỗộớờởỡợ", 'o'), ("ŕŗř", 'r'),
        ("śŝşšș", 's'), ("ţťŧț", 't'), ("ùúûüũūŭůűųǔưụủứừửữự", 'u'), ("ŵ", 'w'), ("ýÿŷỳỵỷỹ", 'y'), ("źżž", 'z'),
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
        if (c is >= '\u0300' and <= '\u036f')
        {
            return 0;
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

    private static char[] BuildTable()
    {
        var table = new char[0x1f00];
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
