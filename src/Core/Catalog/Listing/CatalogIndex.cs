using System.Collections.Concurrent;
using FunctionsCommerce.Core.Catalog.Search;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Catalog.Listing;

/// <summary>The pieces in stock with which an answer shows a product.</summary>
public readonly record struct ShownStock(long Id, int Stock);

/// <summary>The whole catalogue in memory, as far as this instance has heard of it. Reading takes no lock that matters and never waits
/// for the store; writing (<see cref="Apply"/>) is for <see cref="CatalogIndexUpdater"/>.</summary>
/// <remarks>A change of stock, price or rating puts another entry into the product's slot and touches neither the text index nor the
/// other products. Orders, facets and text are brought up to date when they are next asked for, or when words change.</remarks>
public sealed class CatalogIndex
{
    private readonly Lock gate = new();
    private readonly ConcurrentDictionary<long, int> slots = [];
    private readonly ConcurrentDictionary<string, int> slugs = [];
    private readonly List<ProductParts> parts = [];
    private readonly Dictionary<CatalogSort, SortedProductList> orders = CatalogSortOrders.Create();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CatalogEntry?[] entries = new CatalogEntry?[256];
    private TextIndex text = TextIndex.Empty;
    private readonly Dictionary<ProductGroupKind, IReadOnlyList<ProductGroup>> groups = [];
    private Facets? facets;
    private long version;
    private long shapeVersion;
    private long listVersion;
    private long loaded;

    /// <summary>Completes when the catalogue was read from the store for the first time.</summary>
    public Task Ready => ready.Task;

    public bool IsReady => ready.Task.IsCompletedSuccessfully;

    /// <summary>Changes with every visible change. What was read after it, and is kept under it, is never served too long.</summary>
    public long Version => Volatile.Read(ref version);

    /// <summary>Changes when products come, go, or are described differently; not with price, stock or rating.</summary>
    public long ShapeVersion => Volatile.Read(ref shapeVersion);

    /// <summary>Changes with every visible change but those of pieces in stock and sold: with every order these change, of a few
    /// products.</summary>
    /// <remarks>Answers that show pieces in stock check them beside it (<see cref="HasStock"/>). Ranks by pieces sold may be as old as the
    /// answer.</remarks>
    public long ListVersion => Volatile.Read(ref listVersion);

    /// <summary>Documents read so far to fill the index for the first time.</summary>
    internal long Loaded => Volatile.Read(ref loaded);

    internal TextIndex Text => Volatile.Read(ref text);

    internal CatalogEntry?[] Entries => Volatile.Read(ref entries);

    /// <summary>A product, on sale or not; null when there is none.</summary>
    public CatalogEntry? Find(long productId) => slots.TryGetValue(productId, out var slot) ? Entries[slot] : null;

    /// <summary>A product by its slug, on sale or not.</summary>
    public CatalogEntry? Find(string slug) =>
        slugs.TryGetValue(slug, out var slot) && Entries[slot] is { } entry && entry.Product.Slug == slug ? entry : null;

    /// <summary>Whether the products still have as many pieces as were shown.</summary>
    public bool HasStock(IEnumerable<ShownStock> shown) => shown.All(product => Find(product.Id)?.Stock == product.Stock);

    /// <summary>What the active products can be filtered by.</summary>
    public Facets Facets()
    {
        lock (gate)
        {
            return facets ??= CatalogFacets.Of(entries, groups);
        }
    }

    /// <summary>The slots of the active products in an order.</summary>
    internal int[] Sorted(CatalogSort sort)
    {
        lock (gate)
        {
            return orders[sort].Get(entries);
        }
    }

    /// <summary>Takes in the newest versions of products, variants, categories and brands; other documents do not matter here.</summary>
    internal void Apply(IEnumerable<Document> documents)
    {
        lock (gate)
        {
            var touched = new HashSet<int>();
            foreach (var document in documents)
            {
                if (document is Product product)
                {
                    var slot = SlotOf(product.ProductId);
                    parts[slot].Product = product;
                    touched.Add(slot);
                }
                else if (document is Variant variant)
                {
                    var slot = SlotOf(variant.ProductId);
                    parts[slot].Set(variant);
                    touched.Add(slot);
                }
                else if (document is ProductGroups changed)
                {
                    groups[changed.Kind] = changed.Groups;
                    facets = null;
                    Interlocked.Increment(ref version);
                    Interlocked.Increment(ref listVersion);
                    Interlocked.Increment(ref shapeVersion);
                }
            }

            Show(touched);
        }
    }

    internal void MarkReady() => ready.TrySetResult();

    internal void MarkLoaded(int documents) => Interlocked.Add(ref loaded, documents);

    private int SlotOf(long productId)
    {
        if (slots.TryGetValue(productId, out var slot))
        {
            return slot;
        }

        slot = parts.Count;
        parts.Add(new ProductParts());
        if (slot == entries.Length)
        {
            var larger = new CatalogEntry?[entries.Length * 2];
            entries.CopyTo(larger, 0);
            Volatile.Write(ref entries, larger);
        }

        slots[productId] = slot;
        return slot;
    }

    private void Show(HashSet<int> touched)
    {
        var texts = new List<TextChange>();
        var isListed = false;
        foreach (var slot in touched)
        {
            var before = entries[slot];
            var after = CatalogEntry.From(parts[slot].Product, parts[slot].Variants);
            Volatile.Write(ref entries[slot], after);
            isListed |= before is null || after?.DiffersOnlyInPieces(before) != true;
            foreach (var order in orders.Values)
            {
                order.Changed(slot, before, after);
            }

            if (after is not null)
            {
                slugs[after.Product.Slug] = slot;
            }

            var (was, now) = (Shown(before), Shown(after));
            if ((was is null) != (now is null) || (was is not null && now is not null && !SearchText.Same(was, now)))
            {
                texts.Add(new TextChange(slot, was, now));
                facets = null;
            }
            else if (was is not null && before!.Price != after!.Price)
            {
                facets = null;
            }
        }

        if (texts.Count > 0)
        {
            Volatile.Write(ref text, text.With(texts));
            Interlocked.Increment(ref shapeVersion);
        }

        if (touched.Count > 0)
        {
            Interlocked.Increment(ref version);
        }

        if (isListed)
        {
            Interlocked.Increment(ref listVersion);
        }
    }

    private static Product? Shown(CatalogEntry? entry) => entry is { IsActive: true } ? entry.Product : null;

    /// <summary>A product's documents as they came in, in whichever order.</summary>
    private sealed class ProductParts
    {
        private readonly List<Variant> variants = [];

        public Product? Product { get; set; }

        public IReadOnlyCollection<Variant> Variants => variants;

        public void Set(Variant variant)
        {
            var known = variants.FindIndex(other => other.Key == variant.Key);
            if (known < 0)
            {
                variants.Add(variant);
            }
            else
            {
                variants[known] = variant;
            }
        }
    }
}
