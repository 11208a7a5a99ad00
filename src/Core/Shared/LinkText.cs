namespace FunctionsCommerce.Core.Shared;

/// <summary>Text that mail programs and messengers turn into a link although it is none.</summary>
public static class LinkText
{
    /// <summary>An address with a scheme, an email address, or what looks like a host name (<c>shop.example</c>), also in full-width
    /// characters.</summary>
    public static bool IsIn(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains('@') || text.Contains('\uFF20')
        || Enumerable.Range(1, Math.Max(0, text.Length - 2))
            .Any(at => IsDot(text[at]) && char.IsLetterOrDigit(text[at - 1]) && char.IsLetter(text[at + 1]));

    private static bool IsDot(char c) => c is '.' or '\u3002' or '\uFF0E' or '\uFF61';
}
