using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>The catalogue: routes added to the original API, which shows products only in carts and wishlists.</summary>
public sealed class ProductFunctions(RocketryBoxApi api, CatalogQueryService catalog, StoreSettings settings)
{
    [Function("RocketryBox_ListProducts")]
    [Operation(
        "List products", AccessLevel.Public, Input = typeof(ListProductsQuery), Answer = typeof(ProductListResponse), Extension = true)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/products")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<ListProductsQuery>(request, ct, async query =>
            api.Data(ProductListResponse.From((await catalog.ListAsync(query.ToQuery(settings.Currency), ct)).Products, settings)));

    [Function("RocketryBox_GetProduct")]
    [Operation("Get product", AccessLevel.Public, Answer = typeof(ProductResponse), Extension = true)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/products/{productId}")] HttpRequest request,
        string productId,
        CancellationToken ct) =>
        api.PublicAsync(request, ct, async () => await catalog.FindAsync(RocketryBoxIds.Parse(productId), ct) is { IsActive: true } product
            ? api.Data(ProductResponse.From(product, settings))
            : api.Refuse(Errors.NotFound("Product")));
}
