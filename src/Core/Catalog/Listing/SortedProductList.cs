namespace FunctionsCommerce.Core.Catalog.Listing;

/// <summary>The active products in one order, kept up by merging the few that changed when the order is next asked for.</summary>
internal sealed class SortedProductList(Comparison<CatalogEntry> order)
{
    private readonly HashSet<int> pending = [];
    private int[] sorted = [];

    /// <summary>A comparison in which products that are equal stand as they came into the shop.</summary>
    public Comparison<CatalogEntry> Order { get; } = (
        one, other) => order(one, other) is var by and not 0 ? by : one.Id.CompareTo(other.Id);

    /// <summary>Remembers a product whose place may have changed. Only under the catalogue's lock.</summary>
    public void Changed(int slot, CatalogEntry? before, CatalogEntry? after)
    {
        var was = before is { IsActive: true };
        var stays = after is { IsActive: true };
        if (was != stays || (was && stays && order(before!, after!) != 0))
        {
            pending.Add(slot);
        }
    }

    /// <summary>The order as of now. Only under the catalogue's lock; the array is never written again.</summary>
    public int[] Get(CatalogEntry?[] entries)
    {
        if (pending.Count == 0)
        {
            return sorted;
        }

        var moved = pending.Where(slot => entries[slot] is { IsActive: true }).ToArray();
        Array.Sort(moved, (one, other) => Order(entries[one]!, entries[other]!));
        var merged = new List<int>(sorted.Length + moved.Length);
        var next = 0;
        foreach (var slot in sorted)
        {
            if (pending.Contains(slot))
            {
                continue;
            }

            while (next < moved.Length && Order(entries[moved[next]]!, entries[slot]!) < 0)
            {
                merged.Add(moved[next++]);
            }

            merged.Add(slot);
        }

        merged.AddRange(moved.AsSpan(next));
        pending.Clear();
        return sorted = [.. merged];
    }
}
