using FunctionsCommerce.Core.Accounts.Staff;
using FunctionsCommerce.Core.Catalog.Search;

namespace FunctionsCommerce.Core.Customers;

/// <summary>What staff type to find customers: parts of name or email without regard to case and accents, or of a phone number in any
/// punctuation, with or without the country's prefix.</summary>
public sealed class CustomerSearch
{
    private const string PhonePunctuation = "+ -().,/\u00a0\u2010\u2011\u2013";
    private readonly string[] words;
    private readonly string? digits;

    public CustomerSearch(string text)
    {
        words = AccentFolder.Text(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        digits = DigitsOf(text);
    }

    public bool IsEmpty => words.Length == 0;

    public bool Matches(AccountListItem account) =>
        Array.TrueForAll(words, word => account.FoldedText.Contains(word, StringComparison.Ordinal))
        || (digits is not null && account.Phone is { } phone && Digits(phone).Contains(digits, StringComparison.Ordinal));

    /// <summary>Null when the text is no part of a phone number. Inside a country numbers begin with 0, abroad with its prefix
    /// instead.</summary>
    private static string? DigitsOf(string text)
    {
        var folded = AccentFolder.Text(text);
        var all = Digits(folded);
        var isPhone = all.Length > 0 && folded.All(c => char.IsAsciiDigit(c) || PhonePunctuation.Contains(c, StringComparison.Ordinal));
        return !isPhone ? null : all.TrimStart('0') is { Length: > 0 } significant ? significant : all;
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
