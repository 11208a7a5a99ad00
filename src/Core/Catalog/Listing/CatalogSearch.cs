using FunctionsCommerce.Core.Catalog.Search;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Catalog.Listing;

/// <summary>Questions to the catalogue in memory. Nothing here waits.</summary>
public static class CatalogSearch
{
    /// <summary>A page of the active products that pass the filters.</summary>
    public static Paged<CatalogEntry> List(this CatalogIndex index, CatalogQuery query)
    {
        var filter = CatalogFilter.From(query);
        if (string.IsNullOrWhiteSpace(query.Search))
        {
            return Page(index.Entries, index.Sorted(query.Sort), filter, wanted: null, query.Page);
        }

        // The order is taken before the text: a product in the order has its entry, whichever text is found.
        var sorted = query.Sort == CatalogSort.Default ? null : index.Sorted(query.Sort);
        using var hits = index.Text.Search(query.Search);
        return sorted is null
            ? Best(index.Entries, hits.Items, filter, query.Page)
            : Page(index.Entries, sorted, filter, Plainest(hits.Items), query.Page);
    }

    /// <summary>The best hits for a text, exact ones first.</summary>
    public static IReadOnlyList<CatalogEntry> Search(this CatalogIndex index, string text, int limit)
    {
        using var hits = index.Text.Search(text);
        return Best(index.Entries, hits.Items, CatalogFilter.None, new PageRequest(1, limit)).Items;
    }

    /// <summary>How a text could go on, from the words of the catalogue.</summary>
    public static IReadOnlyList<string> Suggest(this CatalogIndex index, string text, int limit) => index.Text.Suggest(text, limit);

    /// <summary>Other active products: first those that staff named, then the most alike, by category, then brand, tags, skin
    /// types.</summary>
    public static IReadOnlyList<CatalogEntry> Related(this CatalogIndex index, CatalogEntry to, int limit)
    {
        var named = to.Product.RelatedIds.Select(index.Find)
            .OfType<CatalogEntry>()
            .Where(entry => entry.IsActive && entry.Id != to.Id)
            .Take(limit)
            .ToList();
        return named.Count == 0
            ? Alike(index, to, limit)
            : [.. named.Concat(Alike(index, to, limit)).DistinctBy(entry => entry.Id).Take(limit)];
    }

    private static CatalogEntry[] Alike(CatalogIndex index, CatalogEntry to, int limit)
    {
        var ranked = new TopN<CatalogEntry>(limit);
        var entries = index.Entries;
        for (var slot = 0; slot < entries.Length; slot++)
        {
            if (entries[slot] is { IsActive: true } other && other.Id != to.Id && Likeness(to, other) is var likeness and > 0)
            {
                ranked.Add(((ulong)likeness << 48) | ((ulong)Math.Min(other.Sold, (1 << 23) - 1) << 24) | (uint)(0xffffff - slot), other);
            }
        }

        return ranked.Best();
    }

    private static Paged<CatalogEntry> Page(
        CatalogEntry?[] entries, int[] sorted, CatalogFilter filter, HashSet<int>? wanted, PageRequest page)
    {
        var items = new List<CatalogEntry>(page.Limit);
        var total = 0L;
        foreach (var slot in sorted)
        {
            if ((wanted is null || wanted.Contains(slot)) && entries[slot] is { } entry && filter.Passes(entry))
            {
                if (total >= page.Offset && items.Count < page.Limit)
                {
                    items.Add(entry);
                }

                total++;
            }
        }

        return new Paged<CatalogEntry>(items, page, total);
    }

    private static Paged<CatalogEntry> Best(CatalogEntry?[] entries, ReadOnlySpan<TextHit> hits, CatalogFilter filter, PageRequest page)
    {
        var best = new TopN<CatalogEntry>((int)Math.Min((long)page.Offset + page.Limit, hits.Length));
        var total = 0L;
        foreach (var hit in hits)
        {
            if (entries[hit.Slot] is { } entry && filter.Passes(entry))
            {
                best.Add(Rank(hit, entry), entry);
                total++;
            }
        }

        return new Paged<CatalogEntry>([.. best.Best().Skip(page.Offset)], page, total);
    }

    /// <summary>When the visitor chose another order than relevance, doubtful hits would stand among the sure ones: only the sure
    /// remain.</summary>
    private static HashSet<int> Plainest(ReadOnlySpan<TextHit> hits)
    {
        var sure = false;
        foreach (var hit in hits)
        {
            sure |= hit.Cost <= MatchCost.Prefix;
        }

        var plainest = new HashSet<int>(hits.Length);
        foreach (var hit in hits)
        {
            if (!sure || hit.Cost <= MatchCost.Prefix)
            {
                plainest.Add(hit.Slot);
            }
        }

        return plainest;
    }

    /// <summary>Fewer typos, then weightier fields, then more sold, then earlier in the shop.</summary>
    private static ulong Rank(TextHit hit, CatalogEntry entry) =>
        ((ulong)(byte.MaxValue - hit.Cost) << 56) | ((ulong)Math.Min(hit.Score, (ushort)0xfff) << 44)
        | ((ulong)Math.Min(entry.Sold, 0xfffff) << 24) | (uint)(0xffffff - hit.Slot);

    private static int Likeness(CatalogEntry one, CatalogEntry other) =>
        (one.CategoryKey == other.CategoryKey ? 6 : 0)
        + (one.BrandKey.Length > 0 && one.BrandKey == other.BrandKey ? 2 : 0)
        + (2 * Common(one.TagKeys, other.TagKeys))
        + Common(one.SkinTypeKeys, other.SkinTypeKeys);

    private static int Common(string[] some, string[] others)
    {
        var common = 0;
        foreach (var key in some)
        {
            common += Array.IndexOf(others, key) >= 0 ? 1 : 0;
        }

        return common;
    }
}
