using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Products Management.</summary>
public sealed class ProductFunctions(
    CateredByAfricaApi api, CatalogQueryService reader, CatalogService catalog, IFileStore files, IdGenerator ids, StoreSettings store)
{
    private const string Image = "image";

    [Function("CateredByAfrica_ListProducts")]
    [Operation("Get All Products", AccessLevel.Staff, Input = typeof(ListProductsQuery), Answer = typeof(ProductListResponse))]
    [Scope(StaffResource.Products, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/products")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<ListProductsQuery>(request, ct, async (_, query) =>
        {
            var found = await reader.ListAllAsync(
                query.Search, query.Category, query.IsActive, PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(
                new ProductListResponse(
                    [.. found.Items.Select(entry => ProductResponse.From(entry, store))], PaginationResponse.From(found)));
        });

    [Function("CateredByAfrica_GetProduct")]
    [Operation(
        "Get a product", AccessLevel.Staff, Answer = typeof(ProductDetailResponse), Extension = true,
        Description = "Everything that storefronts show of it and staff can change.")]
    [Scope(StaffResource.Products, ScopeAccess.Read)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/products/{productId}")] HttpRequest request,
        string productId, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ =>
            await reader.FindAsync(Id(productId), ct) is { } entry
                ? api.Data(ProductDetailResponse.From(entry, store))
                : api.Refuse(Errors.NotFound("Product")));

    [Function("CateredByAfrica_CreateProduct")]
    [Operation(
        "Create Product", AccessLevel.Staff, Input = typeof(CreateProductRequest), Answer = typeof(ProductResponse), Status = 201,
        Files = [Image])]
    [Scope(StaffResource.Products, ScopeAccess.Write)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = CateredByAfricaApi.Base + "/products")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffFormAsync<CreateProductRequest>(request, ct, Image, 1, async (_, body, images) =>
        {
            if (!body.ToDraft(store.Currency).TryGetValue(out var draft, out var refused))
            {
                return api.Refuse(refused);
            }

            if (draft.Check() is { Count: > 0 } faults)
            {
                return api.Refuse(ProductAmounts.Of(Errors.Invalid(faults)));
            }

            var created = await catalog.CreateAsync(
                images is [var image] ? draft with { Images = [await SaveAsync(image, ct), .. draft.Images] } : draft, ct);
            return created.Error is { } wrong
                ? api.Refuse(ProductAmounts.Of(wrong))
                : api.Reply(created, entry => ProductResponse.From(entry, store), 201, "Product created successfully");
        });

    [Function("CateredByAfrica_UpdateProduct")]
    [Operation(
        "Update Product", AccessLevel.Staff, Input = typeof(UpdateProductRequest), Answer = typeof(ProductResponse), Files = [Image])]
    [Scope(StaffResource.Products, ScopeAccess.Write)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = CateredByAfricaApi.Base + "/products/{productId}")] HttpRequest request,
        string productId, CancellationToken ct) =>
        api.StaffFormAsync<UpdateProductRequest>(request, ct, Image, 1, async (caller, body, images) =>
        {
            if (await reader.FindAsync(Id(productId), ct) is not { } known)
            {
                return api.Refuse(Errors.NotFound("Product"));
            }

            if (body.Refusal(known, store.Currency) is { } wrong)
            {
                return api.Refuse(wrong);
            }

            var url = images is [var image] ? await SaveAsync(image, ct) : null;
            var amounts = new ProductAmounts(store.Currency);
            var updated = await catalog.UpdateAsync(known.Id, draft => body.Apply(draft, url, amounts), ct, caller.AccountId);
            return updated.Error is { } refused
                ? api.Refuse(ProductAmounts.Of(refused))
                : api.Reply(updated, entry => ProductResponse.From(entry, store), message: "Product updated successfully");
        });

    /// <summary>The product is deactivated, not deleted: orders keep their data, and it can no longer be found or bought.</summary>
    [Function("CateredByAfrica_DeleteProduct")]
    [Operation("Delete Product", AccessLevel.Staff)]
    [Scope(StaffResource.Products, ScopeAccess.Write)]
    public Task<IResult> Delete(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "delete", Route = CateredByAfricaApi.Base + "/products/{productId}")] HttpRequest request,
            string productId, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Reply(await catalog.DeactivateAsync(Id(productId), ct), "Product deleted successfully"));

    private Task<string> SaveAsync(ImageFile image, CancellationToken ct) =>
        files.SaveAsync($"products/{Base36.Encode(ids.Next())}.{image.Extension}", image.Content, image.ContentType, ct);

    private static long Id(string productId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Product, productId);
}
