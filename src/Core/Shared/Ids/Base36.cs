namespace FunctionsCommerce.Core.Shared.Ids;

/// <summary>Ids in text: lower-case base 36, as short as can be typed from a receipt.</summary>
public static class Base36
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>The largest id: JSON numbers are exact up to here.</summary>
    public const long MaxId = (1L << 53) - 1;

    public static string Encode(long id)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(id);
        Span<char> text = stackalloc char[13];
        var start = text.Length;
        do
        {
            text[--start] = Digits[(int)(id % 36)];
            id /= 36;
        }
        while (id > 0);
        return new string(text[start..]);
    }

    /// <summary>Reads either case. False for anything that <see cref="Encode"/> does not write for a positive id up to
    /// <see cref="MaxId"/>.</summary>
    public static bool TryDecode(ReadOnlySpan<char> text, out long id)
    {
        id = 0;
        if (text.Length is 0 or > 11 || text[0] == '0')
        {
            return false;
        }

        foreach (var c in text)
        {
            var digit = c switch
            {
                >= '0' and <= '9' => c - '0',
                >= 'a' and <= 'z' => c - 'a' + 10,
                >= 'A' and <= 'Z' => c - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                return false;
            }

            id = (id * 36) + digit;
        }

        return id <= MaxId;
    }
}
