using System.Globalization;
using System.Text;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Accounts.Emails;

/// <summary>Email addresses in any script: <c>jörg@example.com</c>, <c>user@müller.example</c>.</summary>
public static class EmailAddresses
{
    public const int MaxLength = 254;
    private const int MaxLocal = 64;
    private const string LocalSymbols = "!#$%&'*+/=?^_`{|}~-";
    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    /// <summary>How addresses are compared: trimmed, accents put together, lower case, the domain in ASCII (<c>xn--…</c>).</summary>
    public static string Normalize(string email)
    {
        var lower = Composition.Compose(email.Trim()).ToLowerInvariant();
        return InAscii(lower) ?? lower;
    }

    /// <summary>The address as mail services take it: the domain in ASCII, the rest as given.</summary>
    public static string ForSending(string email) => InAscii(Composition.Compose(email.Trim())) ?? email;

    /// <summary>For people and for searches: the domain in its own script.</summary>
    public static string Readable(string email)
    {
        var at = email.LastIndexOf('@');
        if (at < 0 || !email.Contains("xn--", StringComparison.OrdinalIgnoreCase))
        {
            return email;
        }

        try
        {
            return email[..(at + 1)] + Idn.GetUnicode(email[(at + 1)..]);
        }
        catch (ArgumentException)
        {
            return email;
        }
    }

    /// <summary>An address that mail can be sent to: one @, a dotted domain, no spaces. Spaces around it do not count.</summary>
    public static bool IsValid(string text)
    {
        var email = Composition.Compose(text.Trim(' '));
        var at = email.IndexOf('@', StringComparison.Ordinal);
        return at > 0
            && IsLocal(email[..at])
            && InAscii(email) is { Length: <= MaxLength } ascii
            && IsDomain(email[(at + 1)..], ascii[(at + 1)..]);
    }

    private static string? InAscii(string email)
    {
        var at = email.LastIndexOf('@');
        if (at < 0 || at == email.Length - 1)
        {
            return null;
        }

        if (Ascii.IsValid(email.AsSpan(at)))
        {
            return email;
        }

        try
        {
            return email[..(at + 1)] + Idn.GetAscii(email[(at + 1)..].ToLowerInvariant());
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsLocal(string local) =>
        Encoding.UTF8.GetByteCount(local) <= MaxLocal
        && local.Split('.')
            .All(
                part => part.Length > 0
                    && StartsWell(part)
                    && part.EnumerateRunes()
                        .All(
                            rune => IsLetter(rune)
                                || rune is { IsAscii: true } && LocalSymbols.Contains((char)rune.Value, StringComparison.Ordinal)));

    private static bool IsDomain(string domain, string ascii)
    {
        var labels = ascii.Split('.');
        return labels.Length > 1
            && domain.EnumerateRunes().All(rune => IsLetter(rune) || rune.Value is '-' or '.')
            && domain.Split('.').All(label => label is { Length: > 0 } && label[0] != '-' && label[^1] != '-' && StartsWell(label))
            && labels.All(label => label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-')
            && labels[^1] is { Length: > 1 } top && char.IsAsciiLetter(top[0]);
    }

    /// <summary>An accent belongs to a letter before it.</summary>
    private static bool StartsWell(string part) => !IsMark(Rune.GetRuneAt(part, 0));

    private static bool IsLetter(Rune rune) =>
        rune.IsAscii ? char.IsAsciiLetterOrDigit((char)rune.Value) : Rune.IsLetterOrDigit(rune) || IsMark(rune);

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
