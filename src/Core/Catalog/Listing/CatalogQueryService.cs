using FunctionsCommerce.Core.Catalog.Search;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Catalog.Listing;

/// <summary>Answers questions about the catalogue: from memory, or from the store while this instance has not read it yet.</summary>
/// <remarks>Prices live in the variants, so a list sorted by price is no query a store could answer without reading all of them:
/// lists and searches wait for the one read that fills the index, as long as it makes progress. Single products are point reads.</remarks>
public sealed class CatalogQueryService(IDocumentStore store, CatalogIndex index, TimeProvider time)
{
    public const int MaxSuggestions = 5;

    /// <summary>Without a document read, the store is away.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Azure's load balancer ends a request after 230 seconds.</summary>
    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(210);

    /// <summary>A page of active products and what they can be filtered by.</summary>
    public async ValueTask<CatalogPage> ListAsync(CatalogQuery query, CancellationToken ct)
    {
        await WhenReadyAsync(ct);
        return new CatalogPage(index.List(query), index.Facets());
    }

    /// <summary>All products, also those off sale, newest first: for staff.</summary>
    /// <param name="search">Part of name or SKU, without regard to case and accents.</param>
    public async ValueTask<Paged<CatalogEntry>> ListAllAsync(
        string? search, string? category, bool? isActive, PageRequest page, CancellationToken ct)
    {
        await WhenReadyAsync(ct);
        var text = AccentFolder.Text(search?.Trim() ?? "");
        var key = string.IsNullOrWhiteSpace(category) ? null : Tokenizer.Join(category);
        var found = index.Entries.OfType<CatalogEntry>()
            .Where(entry => (isActive is null || entry.IsActive == isActive) && (key is null || entry.CategoryKey == key))
            .Where(entry => text.Length == 0
                || AccentFolder.Text(entry.Product.Name).Contains(text, StringComparison.Ordinal)
                || entry.Variants.Any(variant => AccentFolder.Text(variant.Sku).Contains(text, StringComparison.Ordinal)))
            .OrderByDescending(entry => entry.Product.CreatedAt)
            .ThenByDescending(entry => entry.Id)
            .ToList();
        return Paged<CatalogEntry>.Of(found, page);
    }

    /// <summary>All products, on sale or not.</summary>
    internal async ValueTask<IEnumerable<CatalogEntry>> AllAsync(CancellationToken ct)
    {
        await WhenReadyAsync(ct);
        return index.Entries.OfType<CatalogEntry>();
    }

    /// <summary>A product, on sale or not; null when there is none.</summary>
    public ValueTask<CatalogEntry?> FindAsync(long productId, CancellationToken ct) =>
        index.IsReady ? new(index.Find(productId)) : ReadAsync(productId, ct);

    /// <summary>A product by its slug, on sale or not.</summary>
    public async ValueTask<CatalogEntry?> FindBySlugAsync(string slug, CancellationToken ct)
    {
        if (index.IsReady)
        {
            return index.Find(slug);
        }

        var id = SlugKey.IdOf(slug);
        return await store.ReadAsync<SlugKey>(id, id, ct) is { } key ? await ReadAsync(key.ProductId, ct) : null;
    }

    /// <summary>Active products like this one, the most alike first.</summary>
    public async ValueTask<IReadOnlyList<CatalogEntry>> RelatedAsync(CatalogEntry to, int limit, CancellationToken ct)
    {
        await WhenReadyAsync(ct);
        return index.Related(to, limit);
    }

    /// <summary>The best hits for a text and how it could go on.</summary>
    public async ValueTask<SearchAnswer> SearchAsync(string text, int limit, CancellationToken ct)
    {
        await WhenReadyAsync(ct);
        return new SearchAnswer(index.Search(text, limit), index.Suggest(text, Math.Min(limit, MaxSuggestions)));
    }

    private async ValueTask<CatalogEntry?> ReadAsync(long productId, CancellationToken ct)
    {
        var partition = Product.PartitionOf(productId);
        if (await store.ReadAsync<Product>(partition, Product.DocumentId, ct) is not { } product)
        {
            return null;
        }

        var keys = product.VariantKeys.Select(key => new DocumentKey(partition, Variant.IdOf(key))).ToArray();
        return CatalogEntry.From(product, [.. await store.ReadManyAsync<Variant>(keys, ct)]);
    }

    private async ValueTask WhenReadyAsync(CancellationToken ct)
    {
        if (index.IsReady)
        {
            return;
        }

        for (var waited = TimeSpan.Zero; waited < MaxWait; waited += Patience)
        {
            var loaded = index.Loaded;
            try
            {
                await index.Ready.WaitAsync(Patience, time, ct);
                return;
            }
            catch (TimeoutException e) when (index.Loaded == loaded)
            {
                throw new StoreUnavailableException("The catalogue could not be read in time.", e);
            }
            catch (TimeoutException)
            {
                // A large catalogue: it is being read.
            }
        }

        throw new StoreUnavailableException("The catalogue could not be read in time.");
    }
}
