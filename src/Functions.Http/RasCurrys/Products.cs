using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>What there is to order, and how admins manage it.</summary>
public sealed class Products(RasCurrysApi api, CatalogReader catalog, CatalogService products, StoreSettings settings)
{
    [Function("RasCurrys_ListProducts")]
    [Operation("Get products", Access.Public, Input = typeof(ListProductsQuery), Answer = typeof(ProductListWire), Extension = true)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/products")] HttpRequest request, CancellationToken ct) =>
        api.Public<ListProductsQuery>(request, ct, async query =>
        {
            var found = (await catalog.List(query.ToQuery(), ct)).Products;
            return api.Data(new ProductListWire(found.Items.Select(entry => ProductWire.From(entry, settings)), found.Total));
        });

    [Function("RasCurrys_GetProduct")]
    [Operation("Get product", Access.Public, Answer = typeof(ProductAnswerWire), Extension = true)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/products/{id}")] HttpRequest request, string id, CancellationToken ct) =>
        api.Public(request, ct, async () => await catalog.Find(RasCurrysIds.Parse(id), ct) is { IsActive: true } entry
            ? api.Data(From(entry))
            : api.Refuse(Errors.NotFound("Product")));

    [Function("RasCurrys_CreateProduct")]
    [Operation("Create product (admin)", Access.Staff, Input = typeof(CreateProductBody), Answer = typeof(ProductAnswerWire), Status = 201, Extension = true)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/products")] HttpRequest request, CancellationToken ct) =>
        api.Staff<CreateProductBody>(request, ct, async (_, body) => body.ToDraft(settings.Currency).Try(out var draft, out var refused)
            ? api.Reply(await products.Create(draft, ct), From, 201)
            : api.Refuse(refused));

    [Function("RasCurrys_UpdateProduct")]
    [Operation("Update product (admin)", Access.Staff, Input = typeof(UpdateProductBody), Answer = typeof(ProductAnswerWire), Extension = true)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = RasCurrysApi.Base + "/products/{id}")] HttpRequest request, string id, CancellationToken ct) =>
        api.Staff<UpdateProductBody>(request, ct, async (_, body) => body.ToChange(settings.Currency).Try(out var change, out var refused)
            ? api.Reply(await products.Update(RasCurrysIds.Parse(id), change, ct), From)
            : api.Refuse(refused));

    /// <summary>Off the shelf: orders keep what they know of it.</summary>
    [Function("RasCurrys_DeleteProduct")]
    [Operation("Delete product (admin)", Access.Staff, Extension = true)]
    public Task<IResult> Delete(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = RasCurrysApi.Base + "/products/{id}")] HttpRequest request, string id, CancellationToken ct) =>
        api.Staff(request, ct, async _ => api.Reply(await products.Deactivate(RasCurrysIds.Parse(id), ct), "Product deleted"));

    private ProductAnswerWire From(CatalogEntry entry) => new(ProductWire.From(entry, settings));
}
