namespace FunctionsCommerce.Core.Catalog.Search;

/// <summary>What the typed words may mean.</summary>
internal static class QueryTerms
{
    /// <summary>Words beyond this many are left unread.</summary>
    public const int Max = 8;

    /// <summary>The words that count, each once. Fillers count only when there is nothing else; the last word stays last.</summary>
    public static IReadOnlyList<string> Of(string? text)
    {
        var all = Tokenizer.Of(text);
        var telling = all.Where(word => !Tokenizer.IsFiller(word)).Distinct().Take(Max).ToList();
        return telling.Count > 0 ? telling : [.. all.Distinct().Take(Max)];
    }

    /// <summary>The catalogue's words that one typed word may mean. Only the last may be unfinished; a word that means nothing
    /// otherwise is taken for the beginning of one, too.</summary>
    public static List<TermMatch> Matches(InvertedIndex vocabulary, string word, bool last)
    {
        var matches = new List<TermMatch>();
        var beginnings = new List<TermMatch>();
        var exact = vocabulary.Find(word);
        if (exact >= 0)
        {
            matches.Add(new TermMatch(exact, MatchCost.Exact));
        }

        if (last)
        {
            AddPrefixed(vocabulary, word, matches);
        }

        FuzzyMatcher.Find(vocabulary, word, matches, beginnings);
        if (matches.Count == 0 && !last)
        {
            AddPrefixed(vocabulary, word, matches);
        }

        return matches.Count > 0 ? matches : beginnings;
    }

    /// <summary>The text with each word put right: the nearest, then the commonest in the catalogue.</summary>
    public static List<string> Corrected(InvertedIndex vocabulary, List<string> words)
    {
        var corrected = words.ToList();
        for (var i = 0; i < words.Count; i++)
        {
            var best = Matches(vocabulary, words[i], last: i == words.Count - 1)
                .OrderBy(match => match.Cost)
                .ThenByDescending(match => vocabulary.Postings[match.Term].Length)
                .FirstOrDefault(new TermMatch(-1, 0));

            // A beginning of a word is no mistake.
            corrected[i] = best.Term < 0 || best.Cost <= MatchCost.Prefix ? words[i] : vocabulary.Terms[best.Term];
        }

        return corrected;
    }

    private static void AddPrefixed(InvertedIndex vocabulary, string word, List<TermMatch> matches)
    {
        var (from, to) = vocabulary.Prefixed(word);
        for (var term = from; term < to; term++)
        {
            var missing = vocabulary.Terms[term].Length - word.Length;
            if (missing > 0)
            {
                matches.Add(new TermMatch(term, missing == 1 ? MatchCost.AlmostWhole : MatchCost.Prefix));
            }
        }
    }
}
