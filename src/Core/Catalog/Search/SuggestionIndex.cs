namespace FunctionsCommerce.Core.Catalog.Search;

/// <summary>Phrases that people could search for, made from the products: names and their endings ("dry skin moisturizer"), and the
/// kind of thing with what is said of it ("moisturizer for dry skin", "moisturizer organic"). Immutable like
/// <see cref="InvertedIndex"/>.</summary>
internal sealed class SuggestionIndex
{
    private readonly string[] keys;
    private readonly string[] shown;
    private readonly int[] counts;

    private SuggestionIndex(string[] keys, string[] shown, int[] counts)
    {
        this.keys = keys;
        this.shown = shown;
        this.counts = counts;
    }

    public static SuggestionIndex Empty { get; } = new([], [], []);

    /// <summary>Adds a product's phrases to <paramref name="edits"/>, or takes them off with -1.</summary>
    public static void Count(Product product, int by, Dictionary<string, SuggestionChange> edits)
    {
        foreach (var phrase in Of(product).Distinct())
        {
            var key = Tokenizer.Join(phrase);
            edits[key] = edits.TryGetValue(key, out var edit) ? edit with { By = edit.By + by } : new SuggestionChange(phrase, by);
        }
    }

    public SuggestionIndex With(Dictionary<string, SuggestionChange> edits)
    {
        var changed = edits.Where(edit => edit.Value.By != 0).ToArray();
        Array.Sort(changed, (one, other) => string.CompareOrdinal(one.Key, other.Key));
        var merged = new List<(string Key, string Shown, int Count)>(keys.Length + changed.Length);
        var next = 0;
        foreach (var (key, edit) in changed)
        {
            while (next < keys.Length && string.CompareOrdinal(keys[next], key) < 0)
            {
                merged.Add((keys[next], shown[next], counts[next++]));
            }

            var known = next < keys.Length && keys[next] == key;
            var count = edit.By + (known ? counts[next] : 0);
            if (count > 0)
            {
                merged.Add(known ? (keys[next], shown[next], count) : (key, edit.Shown == key ? key : edit.Shown, count));
            }

            next += known ? 1 : 0;
        }

        for (; next < keys.Length; next++)
        {
            merged.Add((keys[next], shown[next], counts[next]));
        }

        return new SuggestionIndex([.. merged.Select(m => m.Key)], [.. merged.Select(m => m.Shown)], [.. merged.Select(m => m.Count)]);
    }

    /// <summary>The commonest phrases that begin as typed, the shorter first among equals.</summary>
    /// <param name="orEqual">Whether a phrase that says no more than was typed is one of them.</param>
    public IReadOnlyList<string> Completing(string typed, int limit, bool orEqual = false)
    {
        var from = Array.BinarySearch(keys, typed, StringComparer.Ordinal);
        var top = new PriorityQueue<int, (int Count, int Shortness, int Order)>();
        for (var i = from < 0 ? ~from : from; i < keys.Length && keys[i].StartsWith(typed, StringComparison.Ordinal); i++)
        {
            if (keys[i].Length > typed.Length || orEqual)
            {
                top.Enqueue(i, (counts[i], -keys[i].Length, -i));
                if (top.Count > limit)
                {
                    top.Dequeue();
                }
            }
        }

        var phrases = new string[top.Count];
        for (var i = phrases.Length - 1; i >= 0; i--)
        {
            phrases[i] = shown[top.Dequeue()];
        }

        return phrases;
    }

    private static IEnumerable<string> Of(Product product)
    {
        var name = product.Name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var start = 0; start < name.Length; start++)
        {
            // "for dry skin" is no beginning of a search.
            if (!Tokenizer.IsFiller(name[start]))
            {
                yield return string.Join(' ', name[start..]);
            }
        }

        if (name.Length == 0)
        {
            yield break;
        }

        var kind = name[^1];
        foreach (var skin in product.SkinTypes)
        {
            yield return $"{kind} for {skin.ToLowerInvariant()} skin";
        }

        foreach (var tag in product.Tags)
        {
            yield return $"{kind} {tag.ToLowerInvariant()}";
        }

        yield return product.Category.ToLowerInvariant();
        if (product.Brand is { } brand)
        {
            yield return brand.ToLowerInvariant();
            yield return $"{brand.ToLowerInvariant()} {kind}";
        }
    }
}

/// <summary>By how many products more or fewer a phrase is backed, and how it is shown.</summary>
internal readonly record struct SuggestionChange(string Shown, int By);
