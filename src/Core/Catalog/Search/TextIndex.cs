namespace FunctionsCommerce.Core.Catalog.Search;

/// <summary>Finds products by words, forgiving typos. An immutable snapshot: products are known by their slot, a small number
/// that the catalogue gives them.</summary>
public sealed class TextIndex
{
    private readonly InvertedIndex vocabulary;
    private readonly SuggestionIndex phrases;
    private readonly byte[] nameLengths;

    private TextIndex(InvertedIndex vocabulary, SuggestionIndex phrases, byte[] nameLengths)
    {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.nameLengths = nameLengths;
    }

    public static TextIndex Empty { get; } = new(InvertedIndex.Empty, SuggestionIndex.Empty, []);

    /// <summary>The index after some products changed. Many at once cost little more than one.</summary>
    public TextIndex With(IReadOnlyCollection<TextChange> changes)
    {
        var words = new InvertedIndexChange();
        var counts = new Dictionary<string, SuggestionChange>();
        var lengths = nameLengths.ToArray();
        foreach (var change in changes)
        {
            if (change.Slot >= lengths.Length)
            {
                Array.Resize(ref lengths, Math.Max(change.Slot + 1, lengths.Length * 2));
            }

            lengths[change.Slot] = (byte)Math.Min(Tokenizer.Of(change.After?.Name).Distinct().Count(), byte.MaxValue);
            Collect(change, words, counts);
        }

        return new TextIndex(vocabulary.With(words), phrases.With(counts), lengths);
    }

    /// <summary>The products in which all words stand, possibly misspelt; where none has them all, those with the most of them.</summary>
    public TextHits Search(string? text)
    {
        var words = QueryTerms.Of(text);
        var tally = new ScoreAccumulator(nameLengths);
        for (var i = 0; i < words.Count; i++)
        {
            tally.Add(vocabulary, QueryTerms.Matches(vocabulary, words[i], last: i == words.Count - 1));
        }

        return tally.ToHits();
    }

    /// <summary>How the text could go on, the commonest first; misspelt words are put right.</summary>
    public IReadOnlyList<string> Suggest(string? text, int limit)
    {
        var typed = Tokenizer.Of(text);
        var found = Complete(typed, orEqual: false);
        return found.Count > 0 ? found : Complete(QueryTerms.Corrected(vocabulary, typed), orEqual: true);

        // The words that begin no phrase are left off, one after the other.
        IReadOnlyList<string> Complete(List<string> words, bool orEqual)
        {
            for (var from = 0; from < words.Count; from++)
            {
                var rest = string.Join(' ', words.Skip(from));
                if (phrases.Completing(rest, limit, orEqual && rest != string.Join(' ', typed)) is { Count: > 0 } completed)
                {
                    return completed;
                }
            }

            return [];
        }
    }

    private static void Collect(TextChange change, InvertedIndexChange words, Dictionary<string, SuggestionChange> counts)
    {
        if (change.Before is { } before)
        {
            foreach (var word in SearchText.WordsOf(before).Keys)
            {
                words.Set(word, change.Slot, null);
            }

            SuggestionIndex.Count(before, -1, counts);
        }

        if (change.After is { } after)
        {
            foreach (var (word, field) in SearchText.WordsOf(after))
            {
                words.Set(word, change.Slot, field);
            }

            SuggestionIndex.Count(after, +1, counts);
        }
    }
}

/// <summary>A product's text as it was and as it is; null where it was not, or no longer is, to be found.</summary>
public sealed record TextChange(int Slot, Product? Before, Product? After);
