using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Product Endpoints: answered from bytes as long as nothing that they show has changed.</summary>
public sealed class ProductFunctions(
    PureEssenceApi api,
    CatalogQueryService catalog,
    CatalogIndex index,
    StoreSettings settings,
    TimeProvider time,
    ResponseCache answers)
{
    private const int RelatedInDetail = 4;

    [Function("PureEssence_ListProducts")]
    [Operation(
        "Get all products", AccessLevel.Public, Input = typeof(ListProductsQuery), Answer = typeof(ProductListResponse), Cached = true)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/products")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<ListProductsQuery>(request, ct, async input =>
        {
            var (key, stamp) = (ResponseCacheKey.Of(api, "products", input), new CacheVersion(index.ListVersion));
            if (answers.Find(key, stamp, shown => index.HasStock(shown)) is { } known)
            {
                return known;
            }

            var page = await catalog.ListAsync(input.ToQuery(settings.Currency), ct);
            var stock = page.Products.Items.Select(entry => new ShownStock(entry.Id, entry.Stock)).ToArray();
            return answers.Keep(key, stamp, api.Envelope(ProductListResponse.From(page, settings, time.GetUtcNow()), null), stock);
        });

    [Function("PureEssence_GetProduct")]
    [Operation("Get product by id", AccessLevel.Public, Answer = typeof(ProductDetailResponse), Cached = true)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/products/{id}")] HttpRequest request, string id,
        CancellationToken ct) =>
        api.PublicAsync(request, ct, async () => Detail(await catalog.FindAsync(PureEssenceIds.Parse(id), ct)));

    [Function("PureEssence_GetProductBySlug")]
    [Operation("Get product by slug", AccessLevel.Public, Answer = typeof(ProductDetailResponse), Cached = true)]
    public Task<IResult> GetBySlug(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/products/slug/{slug}")] HttpRequest request,
        string slug, CancellationToken ct) =>
        api.PublicAsync(request, ct, async () => Detail(await catalog.FindBySlugAsync(slug.ToLowerInvariant(), ct)));

    [Function("PureEssence_ListRelatedProducts")]
    [Operation(
        "Get related products", AccessLevel.Public, Input = typeof(RelatedProductsQuery),
        Answer = typeof(IEnumerable<RelatedProductResponse>), Cached = true)]
    public Task<IResult> Related(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/products/{id:long}/related")] HttpRequest request,
        string id, CancellationToken ct) =>
        api.PublicAsync<RelatedProductsQuery>(request, ct, async input =>
        {
            var (key, stamp) = (ResponseCacheKey.Of(api, "related", input, PureEssenceIds.Parse(id)), new CacheVersion(index.ListVersion));
            if (answers.Find(key, stamp) is { } known)
            {
                return known;
            }

            if (await catalog.FindAsync(key.Id, ct) is not { IsActive: true } product)
            {
                return api.Refuse(Errors.NotFound("Product"));
            }

            var related = await catalog.RelatedAsync(product, PageRequest.Of(1, input.Limit).Limit, ct);
            return answers.Keep(key, stamp, api.Envelope(related.Select(entry => RelatedProductResponse.From(entry, settings)), null));
        });

    private IResult Detail(CatalogEntry? entry)
    {
        if (entry is not { IsActive: true })
        {
            return api.Refuse(Errors.NotFound("Product"));
        }

        // Which products are related follows from the others' descriptions, not from their prices.
        var stamp = new CacheVersion(index.ShapeVersion, entry);
        var key = new ResponseCacheKey("product", entry.Id);
        return answers.Find(key, stamp)
            ?? answers.Keep(
                key, stamp, api.Envelope(ProductDetailResponse.From(entry, index.Related(entry, RelatedInDetail), settings), null));
    }
}
