namespace FunctionsCommerce.Core.Catalog.Search;

/// <summary>All words of the catalogue in order, each with the products it stands in. Immutable: a change makes a new one that
/// shares the unchanged parts.</summary>
internal sealed class InvertedIndex
{
    public static InvertedIndex Empty { get; } = new([], []);

    private InvertedIndex(string[] terms, int[][] postings)
    {
        Terms = terms;
        Postings = postings;
        Shared = new byte[terms.Length];
        for (var i = 1; i < terms.Length; i++)
        {
            Shared[i] = (byte)terms[i - 1].AsSpan().CommonPrefixLength(terms[i]);
        }
    }

    /// <summary>In ordinal order.</summary>
    public string[] Terms { get; }

    /// <summary>How many characters a term shares with the one before it.</summary>
    public byte[] Shared { get; }

    /// <summary>Products by term, in ascending order, each packed as slot * 4 + field.</summary>
    public int[][] Postings { get; }

    public static int Pack(int slot, SearchField field) => (slot << 2) | (int)field;

    public static int Slot(int posting) => posting >> 2;

    public static SearchField Field(int posting) => (SearchField)(posting & 3);

    /// <summary>The index of a term, or the complement of where it would stand.</summary>
    public int Find(string term) => Array.BinarySearch(Terms, term, StringComparer.Ordinal);

    /// <summary>The terms that start so: from the first index up to, not including, the second.</summary>
    public (int From, int To) Prefixed(string prefix)
    {
        var from = Find(prefix);
        from = from < 0 ? ~from : from;
        var to = from;
        while (to < Terms.Length && Terms[to].StartsWith(prefix, StringComparison.Ordinal))
        {
            to++;
        }

        return (from, to);
    }

    public InvertedIndex With(InvertedIndexChange change)
    {
        var changed = change.Words.ToArray();
        Array.Sort(changed, (one, other) => string.CompareOrdinal(one.Key, other.Key));
        var terms = new List<string>(Terms.Length + changed.Length);
        var postings = new List<int[]>(Terms.Length + changed.Length);
        var next = 0;
        foreach (var (term, edits) in changed)
        {
            while (next < Terms.Length && string.CompareOrdinal(Terms[next], term) < 0)
            {
                terms.Add(Terms[next]);
                postings.Add(Postings[next++]);
            }

            var known = next < Terms.Length && Terms[next] == term;
            var merged = Merge(known ? Postings[next] : [], edits);
            if (merged.Length > 0)
            {
                terms.Add(known ? Terms[next] : term);
                postings.Add(merged);
            }

            next += known ? 1 : 0;
        }

        terms.AddRange(Terms.AsSpan(next));
        postings.AddRange(Postings.AsSpan(next));
        return new InvertedIndex([.. terms], [.. postings]);
    }

    private static int[] Merge(int[] postings, Dictionary<int, SearchField?> edits)
    {
        var gained = edits.Where(edit => edit.Value is not null).Select(edit => Pack(edit.Key, edit.Value!.Value)).Order().ToArray();
        var merged = new List<int>(postings.Length + gained.Length);
        var next = 0;
        foreach (var posting in postings)
        {
            if (edits.ContainsKey(Slot(posting)))
            {
                continue;
            }

            while (next < gained.Length && gained[next] < posting)
            {
                merged.Add(gained[next++]);
            }

            merged.Add(posting);
        }

        merged.AddRange(gained.AsSpan(next));
        return [.. merged];
    }
}

/// <summary>What is to change in a vocabulary: by word, the products that gain it (with its field) or lose it (null).</summary>
internal sealed class InvertedIndexChange
{
    public Dictionary<string, Dictionary<int, SearchField?>> Words { get; } = [];

    public void Set(string word, int slot, SearchField? field)
    {
        if (!Words.TryGetValue(word, out var slots))
        {
            Words[word] = slots = [];
        }

        slots[slot] = field;
    }
}
