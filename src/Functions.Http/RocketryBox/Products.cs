using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>The catalogue: routes added to the original API, which shows products only in carts and wishlists.</summary>
public sealed class Products(RocketryBoxApi api, CatalogReader catalog, StoreSettings settings)
{
    [Function("RocketryBox_ListProducts")]
    [Operation("List products", Access.Public, Input = typeof(ListProductsQuery), Answer = typeof(ProductListWire), Extension = true)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/products")] HttpRequest request, CancellationToken ct) =>
        api.Public<ListProductsQuery>(request, ct, async query =>
            api.Data(ProductListWire.From((await catalog.List(query.ToQuery(settings.Currency), ct)).Products, settings)));

    [Function("RocketryBox_GetProduct")]
    [Operation("Get product", Access.Public, Answer = typeof(ProductWire), Extension = true)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/products/{productId}")] HttpRequest request,
        string productId,
        CancellationToken ct) =>
        api.Public(request, ct, async () => await catalog.Find(RocketryBoxIds.Parse(productId), ct) is { IsActive: true } product
            ? api.Data(ProductWire.From(product, settings))
            : api.Refuse(Errors.NotFound("Product")));
}
