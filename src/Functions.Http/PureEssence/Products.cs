using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Product Endpoints: answered from bytes as long as nothing that they show has changed.</summary>
public sealed class Products(
    PureEssenceApi api,
    CatalogReader catalog,
    CatalogIndex index,
    StoreSettings settings,
    TimeProvider time,
    AnswerCache answers)
{
    private const int RelatedInDetail = 4;

    [Function("PureEssence_ListProducts")]
    [Operation("Get all products", Access.Public, Input = typeof(ListProductsQuery), Answer = typeof(ProductListWire), Cached = true)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/products")] HttpRequest request, CancellationToken ct) =>
        api.Public<ListProductsQuery>(request, ct, async input =>
        {
            var (key, stamp) = (AnswerKey.Of(api, "products", input), new Stamp(index.ListVersion));
            if (answers.Find(key, stamp, shown => index.HasStock(shown)) is { } known)
            {
                return known;
            }

            var page = await catalog.List(input.ToQuery(settings.Currency), ct);
            var stock = page.Products.Items.Select(entry => new ShownStock(entry.Id, entry.Stock)).ToArray();
            return answers.Keep(key, stamp, api.Envelope(ProductListWire.From(page, settings, time.GetUtcNow()), null), stock);
        });

    [Function("PureEssence_GetProduct")]
    [Operation("Get product by id", Access.Public, Answer = typeof(ProductDetailWire), Cached = true)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/products/{id}")] HttpRequest request, string id, CancellationToken ct) =>
        api.Public(request, ct, async () => Detail(await catalog.Find(PureEssenceIds.Parse(id), ct)));

    [Function("PureEssence_GetProductBySlug")]
    [Operation("Get product by slug", Access.Public, Answer = typeof(ProductDetailWire), Cached = true)]
    public Task<IResult> GetBySlug(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/products/slug/{slug}")] HttpRequest request, string slug, CancellationToken ct) =>
        api.Public(request, ct, async () => Detail(await catalog.FindBySlug(slug.ToLowerInvariant(), ct)));

    [Function("PureEssence_ListRelatedProducts")]
    [Operation("Get related products", Access.Public, Input = typeof(RelatedProductsQuery), Answer = typeof(IEnumerable<RelatedProductWire>), Cached = true)]
    public Task<IResult> Related(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/products/{id:long}/related")] HttpRequest request, string id, CancellationToken ct) =>
        api.Public<RelatedProductsQuery>(request, ct, async input =>
        {
            var (key, stamp) = (AnswerKey.Of(api, "related", input, PureEssenceIds.Parse(id)), new Stamp(index.ListVersion));
            if (answers.Find(key, stamp) is { } known)
            {
                return known;
            }

            if (await catalog.Find(key.Id, ct) is not { IsActive: true } product)
            {
                return api.Refuse(Errors.NotFound("Product"));
            }

            var related = await catalog.Related(product, PageRequest.Of(1, input.Limit).Limit, ct);
            return answers.Keep(key, stamp, api.Envelope(related.Select(entry => RelatedProductWire.From(entry, settings)), null));
        });

    private IResult Detail(CatalogEntry? entry)
    {
        if (entry is not { IsActive: true })
        {
            return api.Refuse(Errors.NotFound("Product"));
        }

        // Which products are related follows from the others' descriptions, not from their prices.
        var stamp = new Stamp(index.ShapeVersion, entry);
        var key = new AnswerKey("product", entry.Id);
        return answers.Find(key, stamp)
            ?? answers.Keep(key, stamp, api.Envelope(ProductDetailWire.From(entry, index.Related(entry, RelatedInDetail), settings), null));
    }
}
