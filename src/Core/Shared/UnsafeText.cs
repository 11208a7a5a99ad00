namespace FunctionsCommerce.Core.Shared;

/// <summary>Characters that no text of ours carries: they make what is stored look like something else, or break the page, log line or
/// script that it is written into.</summary>
public static class UnsafeText
{
    /// <summary>Control characters but for tab and line breaks, the line and paragraph separators, and those that change the direction of
    /// the text around them (Trojan Source, CVE-2021-42574). The direction marks U+200E and U+200F are harmless, and Arabic and Hebrew need
    /// them.</summary>
    public static bool IsUnsafe(char c) => c switch
    {
        '\n' or '\r' or '\t' => false,
        '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\uFFF9' and <= '\uFFFB')
            or '\uFEFF' => true,
        _ => char.IsControl(c),
    };

    public static bool Contains(string text) => text.Any(IsUnsafe);
}
