namespace FunctionsCommerce.Core.Catalog.Search;

/// <summary>A word of the catalogue that a typed word may mean, and how far apart they are.</summary>
internal readonly record struct TermMatch(int Term, byte Cost);

/// <summary>What a difference costs: hits are ranked by the sum over all words before anything else.</summary>
internal static class MatchCost
{
    public const byte Exact = 0;

    /// <summary>Only the last letter is missing.</summary>
    public const byte AlmostWhole = 1;
    public const byte Prefix = 2;

    /// <summary>One slip. A letter left out or swapped leaves one misspelling, a wrong or added one any of 25: that the word was
    /// meant is so much likelier in the first case.</summary>
    public const byte LeftOutOrSwapped = 3;
    public const byte WrongOrAdded = 4;
    public const byte TwoTypos = 6;

    /// <summary>The beginning of a longer word, misspelt.</summary>
    public static byte Beginning(int edits) => (byte)(3 + (2 * edits));

    public static byte Typos(string typed, string term, int edits) => edits > 1 ? TwoTypos
        : term.Length > typed.Length || Swapped(typed, term) ? LeftOutOrSwapped
        : WrongOrAdded;

    private static bool Swapped(string typed, string term)
    {
        var at = typed.AsSpan().CommonPrefixLength(term);
        return typed.Length == term.Length && at + 1 < term.Length && typed[at] == term[at + 1] && typed[at + 1] == term[at];
    }
}

/// <summary>Finds the words within the allowed number of typos: a character too many, too few, wrong, or two swapped.</summary>
/// <remarks>Walks the ordered words and keeps the edit-distance rows of the characters they share, so a beginning that is already
/// too far away is left with one comparison per word.</remarks>
internal static class FuzzyMatcher
{
    public const int OneFrom = 4;
    public const int TwoFrom = 8;
    private const int Side = Tokenizer.MaxLength + 1;

    /// <summary>One typo from 4 letters, two from 8. The letters of the longer of both words count: a dropped one was there.</summary>
    public static int Allowed(int length) => length >= TwoFrom ? 2 : length >= OneFrom ? 1 : 0;

    /// <param name="whole">Gets the words that are the typed one but for typos (never the word itself).</param>
    /// <param name="beginnings">Gets the longer words that begin with it but for typos.</param>
    public static void Find(InvertedIndex vocabulary, string word, List<TermMatch> whole, List<TermMatch>? beginnings)
    {
        var length = word.Length;
        var reach = length >= TwoFrom - 2 ? 2 : length >= OneFrom - 1 ? 1 : 0;
        if (reach == 0)
        {
            return;
        }

        Span<byte> rows = stackalloc byte[Side * Side];
        Span<byte> nearest = stackalloc byte[Side];
        for (var j = 0; j <= length; j++)
        {
            rows[j] = (byte)j;
        }

        nearest[0] = byte.MaxValue;
        var terms = vocabulary.Terms;
        var shared = vocabulary.Shared;
        var hopeless = int.MaxValue;
        byte beginning = byte.MaxValue;
        for (var t = 0; t < terms.Length; t++)
        {
            if (shared[t] < hopeless)
            {
                var term = terms[t];
                hopeless = Extend(rows, nearest, word, term, shared[t], reach);
                var depth = Math.Min(hopeless, term.Length);
                beginning = nearest[depth];
                var edits = hopeless > term.Length ? rows[(term.Length * Side) + length] : byte.MaxValue;
                if (edits > 0 && edits <= Allowed(Math.Max(length, term.Length)))
                {
                    whole.Add(new TermMatch(t, MatchCost.Typos(word, term, edits)));
                    continue;
                }
            }

            if (beginnings is not null && beginning > 0 && beginning <= Allowed(length))
            {
                beginnings.Add(new TermMatch(t, MatchCost.Beginning(beginning)));
            }
        }
    }

    /// <summary>Adds the rows of a term from its first character that the last term did not share. Answers the depth at which it is
    /// too far away, or <see cref="int.MaxValue"/>.</summary>
    private static int Extend(Span<byte> rows, Span<byte> nearest, string word, string term, int from, int reach)
    {
        var far = (byte)(reach + 1);
        for (var i = from + 1; i <= term.Length; i++)
        {
            var row = rows.Slice(i * Side, word.Length + 1);
            var above = rows.Slice((i - 1) * Side, word.Length + 1);
            row.Fill(far);
            row[0] = (byte)Math.Min(i, far);
            var best = row[0];
            for (var j = Math.Max(1, i - reach); j <= Math.Min(word.Length, i + reach); j++)
            {
                var same = term[i - 1] == word[j - 1];
                var edits = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (same ? 0 : 1));
                if (!same && i > 1 && j > 1 && term[i - 1] == word[j - 2] && term[i - 2] == word[j - 1])
                {
                    edits = Math.Min(edits, rows[((i - 2) * Side) + j - 2] + 1);
                }

                row[j] = (byte)Math.Min(edits, far);
                best = Math.Min(best, row[j]);
            }

            nearest[i] = Math.Min(nearest[i - 1], row[^1] > reach ? byte.MaxValue : row[^1]);
            if (best > reach)
            {
                return i;
            }
        }

        return int.MaxValue;
    }
}
