using System.Text;

namespace FunctionsCommerce.Core.Catalog.Search;

/// <summary>Cuts text into folded words: runs of letters and digits. An apostrophe inside a word vanishes ("women's" is "womens").</summary>
public static class Words
{
    /// <summary>Longer words are cut off here: nobody searches by more.</summary>
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
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c is >= '\u0300' and <= '\u036f')
            {
                length = Math.Min(length + Fold.Letter(c, word[length..]), MaxLength);
            }
            else if (c is not ('\'' or '\u2019') && length > 0)
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
