using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>What there is to order, and how admins manage it.</summary>
public sealed class ProductFunctions(RasCurrysApi api, CatalogQueryService catalog, CatalogService products, StoreSettings settings)
{
    [Function("RasCurrys_ListProducts")]
    [Operation(
        "Get products", AccessLevel.Public, Input = typeof(ListProductsQuery), Answer = typeof(ProductListResponse), Extension = true)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/products")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<ListProductsQuery>(request, ct, async query =>
        {
            var found = (await catalog.ListAsync(query.ToQuery(), ct)).Products;
            return api.Data(new ProductListResponse(found.Items.Select(entry => ProductResponse.From(entry, settings)), found.Total));
        });

    [Function("RasCurrys_GetProduct")]
    [Operation("Get product", AccessLevel.Public, Answer = typeof(ProductAnswerResponse), Extension = true)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/products/{id}")] HttpRequest request, string id,
        CancellationToken ct) =>
        api.PublicAsync(request, ct, async () => await catalog.FindAsync(RasCurrysIds.Parse(id), ct) is { IsActive: true } entry
            ? api.Data(From(entry))
            : api.Refuse(Errors.NotFound("Product")));

    [Function("RasCurrys_CreateProduct")]
    [Operation(
        "Create product (admin)", AccessLevel.Staff, Input = typeof(CreateProductRequest), Answer = typeof(ProductAnswerResponse),
        Status = 201, Extension = true)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/products")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<CreateProductRequest>(request, ct, async (
            _, body) => body.ToDraft(settings.Currency).TryGetValue(out var draft, out var refused)
            ? api.Reply(await products.CreateAsync(draft, ct), From, 201)
            : api.Refuse(refused));

    [Function("RasCurrys_UpdateProduct")]
    [Operation(
        "Update product (admin)", AccessLevel.Staff, Input = typeof(UpdateProductRequest), Answer = typeof(ProductAnswerResponse),
        Extension = true)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = RasCurrysApi.Base + "/products/{id}")] HttpRequest request, string id,
        CancellationToken ct) =>
        api.StaffAsync<UpdateProductRequest>(request, ct, async (
            _, body) => body.ToChange(settings.Currency).TryGetValue(out var change, out var refused)
            ? api.Reply(await products.UpdateAsync(RasCurrysIds.Parse(id), change, ct), From)
            : api.Refuse(refused));

    /// <summary>Off the shelf: orders keep what they know of it.</summary>
    [Function("RasCurrys_DeleteProduct")]
    [Operation("Delete product (admin)", AccessLevel.Staff, Extension = true)]
    public Task<IResult> Delete(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = RasCurrysApi.Base + "/products/{id}")] HttpRequest request, string id,
        CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Reply(await products.DeactivateAsync(RasCurrysIds.Parse(id), ct), "Product deleted"));

    private ProductAnswerResponse From(CatalogEntry entry) => new(ProductResponse.From(entry, settings));
}
