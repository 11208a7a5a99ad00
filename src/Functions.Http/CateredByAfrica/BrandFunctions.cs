using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Catalog;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>The brands of products.</summary>
public sealed class BrandFunctions(CateredByAfricaApi api, ProductGroupService groups, StoreSettings store)
{
    private const ProductGroupKind Kind = ProductGroupKind.Brand;
    private const string All = CateredByAfricaApi.Base + "/brands";
    private const string One = All + "/{brandId}";

    [Function("CateredByAfrica_ListBrands")]
    [Operation("List brands", AccessLevel.Staff, Answer = typeof(IReadOnlyList<ProductGroupResponse>), Extension = true,
        Description = "In the order in which storefronts show them; those that only products name come last, by name.")]
    [Scope(StaffResource.Products, ScopeAccess.Read)]
    public Task<IResult> List([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = All)] HttpRequest request, CancellationToken ct) =>
        api.StaffAsync(
            request, ct, async _ => api.Data((await groups.ListAsync(Kind, ct)).Select(one => ProductGroupResponse.From(one, store))));

    [Function("CateredByAfrica_CreateBrand")]
    [Operation("Create a brand", AccessLevel.Staff, Input = typeof(CreateProductGroupRequest), Answer = typeof(ProductGroupResponse),
        Status = 201, Extension = true,
        Description = "Products are put into it by its name. Names that differ in case or accents only are the same.")]
    [Scope(StaffResource.Products, ScopeAccess.Write)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = All)] HttpRequest request, CancellationToken ct) =>
        api.StaffAsync<CreateProductGroupRequest>(request, ct, async (_, body) => api.Reply(
            await groups.CreateAsync(Kind, body.ToGroup(), body.Position, ct), Wire, 201, "Brand created successfully"));

    [Function("CateredByAfrica_UpdateBrand")]
    [Operation("Change a brand", AccessLevel.Staff, Input = typeof(UpdateProductGroupRequest), Answer = typeof(ProductGroupResponse),
        Extension = true,
        Description = "Fields left out stay as they are. A new name goes to all of its products, and makes a new id.")]
    [Scope(StaffResource.Products, ScopeAccess.Write)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = One)] HttpRequest request, string brandId, CancellationToken ct) =>
        api.StaffAsync<UpdateProductGroupRequest>(request, ct, async (_, body) => api.Reply(
            await groups.UpdateAsync(Kind, brandId, body.ToChange(), ct), Wire, message: "Brand updated successfully"));

    [Function("CateredByAfrica_DeleteBrand")]
    [Operation("Delete a brand", AccessLevel.Staff, Extension = true, Description = "Refused while products are in it.")]
    [Scope(StaffResource.Products, ScopeAccess.Write)]
    public Task<IResult> Delete(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = One)] HttpRequest request, string brandId, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Reply(await groups.DeleteAsync(Kind, brandId, ct), "Brand deleted successfully"));

    [Function("CateredByAfrica_MergeBrand")]
    [Operation("Merge a brand into another", AccessLevel.Staff, Input = typeof(MergeProductGroupRequest),
        Answer = typeof(ProductGroupResponse), Extension = true,
        Description = "All its products move, then it is deleted. What a crash interrupts, the same call finishes.")]
    [Scope(StaffResource.Products, ScopeAccess.Write)]
    public Task<IResult> Merge(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/merge")] HttpRequest request, string brandId,
        CancellationToken ct) =>
        api.StaffAsync<MergeProductGroupRequest>(request, ct, async (_, body) => api.Reply(
            await groups.MergeAsync(Kind, brandId, body.Into, ct), Wire, message: "Brand merged successfully"));

    private ProductGroupResponse Wire(ListedGroup listed) => ProductGroupResponse.From(listed, store);
}
