using System.Globalization;
using System.Text;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Catalog.Search;

/// <summary>Cuts text into folded words: runs of letters and digits with their marks. An apostrophe inside a word vanishes ("women's" is
/// "womens").</summary>
public static class Tokenizer
{
    /// <summary>Longer words are cut off here: searches are never longer.</summary>
    public const int MaxLength = 32;

    /// <summary>Says nothing about a product, so no product is left out for the lack of one.</summary>
    private static readonly HashSet<string> Fillers = ["a", "an", "and", "for", "from", "in", "of", "on", "or", "the", "to", "with"];

    public static bool IsFiller(string word) => Fillers.Contains(word);

    public static List<string> Of(string? text)
    {
        var words = new List<string>();
        if (string.IsNullOrEmpty(text))
        {
            return words;
        }

        Span<char> word = stackalloc char[MaxLength + 2];
        var length = 0;
        foreach (var rune in Composition.Compose(text).EnumerateRunes())
        {
            if (IsOfWord(rune))
            {
                length = Append(rune, word, length);
            }
            else if (rune.Value is not ('\'' or '\u2019' or '\u200c' or '\u200d') && length > 0)
            {
                words.Add(new string(word[..length]));
                length = 0;
            }
        }

        if (length > 0)
        {
            words.Add(new string(word[..length]));
        }

        return words;
    }

    /// <summary>Combining marks belong to the word that they stand in.</summary>
    private static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <returns>The new length; no character is cut in half.</returns>
    private static int Append(Rune rune, Span<char> word, int length)
    {
        if (rune.IsBmp)
        {
            return Math.Min(length + AccentFolder.Letter((char)rune.Value, word[length..]), MaxLength);
        }

        return length + 2 > MaxLength ? length : length + Rune.ToLowerInvariant(rune).EncodeToUtf16(word[length..]);
    }

    /// <summary>The folded words with one separator between them: the form in which phrases and slugs are compared.</summary>
    public static string Join(string? text, char separator = ' ')
    {
        var joined = new StringBuilder();
        foreach (var word in Of(text))
        {
            joined.Append(joined.Length == 0 ? "" : separator).Append(word);
        }

        return joined.ToString();
    }
}
