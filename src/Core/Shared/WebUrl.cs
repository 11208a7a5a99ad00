namespace FunctionsCommerce.Core.Shared;

/// <summary>The one rule for addresses that callers hand in and that pages, mails or apps show as links or pictures.</summary>
public static class WebUrl
{
    public const int MaxLength = 2000;

    /// <summary>Absolute, http or https, with a host and without a user name: <c>javascript:</c> and <c>data:</c> run in the page that
    /// shows them, <c>https://bank.example@evil.example</c> shows another host than it leads to.</summary>
    public static bool IsLink(string text) =>
        text.Length <= MaxLength
        && text.All(IsUrlCharacter)
        && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(text, UriKind.Absolute, out var url)
        && url.UserInfo.Length == 0
        && !text[..AuthorityEnd(text)].Contains('@')
        && url.Host.Length > 0;

    /// <summary>A link, or a root-relative path such as uploads have.</summary>
    public static bool IsPicture(string text) =>
        IsLink(text)
        || (text.Length is > 1 and <= MaxLength
            && text[0] == '/'
            && text[1] != '/'
            && text.All(IsUrlCharacter)
            && !text.Contains("..", StringComparison.Ordinal));

    /// <summary>Browsers read a backslash as a slash, and drop tabs and line breaks.</summary>
    private static bool IsUrlCharacter(char c) =>
        !char.IsWhiteSpace(c) && !char.IsControl(c) && !UnsafeText.IsUnsafe(c) && c is not ('\\' or '"' or '<' or '>' or '`');

    private static int AuthorityEnd(string text)
    {
        var start = text.IndexOf("//", StringComparison.Ordinal) + 2;
        var end = text.AsSpan(start).IndexOfAny('/', '?', '#');
        return end < 0 ? text.Length : start + end;
    }
}
