using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Stock and its journal.</summary>
public sealed class StockFunctions(CateredByAfricaApi api, StockAdminService stock, CatalogQueryService catalog)
{
    private const string One = CateredByAfricaApi.Base + "/products/{productId}/stock";

    [Function("CateredByAfrica_ListStockMovements")]
    [Operation("A product's stock and what changed it", AccessLevel.Staff, Input = typeof(ListStockQuery), Answer = typeof(StockResponse),
        Extension = true,
        Description = "The journal, newest first: what orders took and gave back, what was returned, adjusted and counted, by whom and why. Entries are kept for two years.")]
    [Scope(StaffResource.Products, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = One)] HttpRequest request, string productId, CancellationToken ct) =>
        api.StaffAsync<ListStockQuery>(request, ct, async (_, query) => await catalog.FindAsync(Id(productId), ct) is { } product
            ? api.Data(StockResponse.From(product, await stock.ListAsync(product.Id, PageRequest.Of(query.Page, query.Limit), ct)))
            : api.Refuse(Errors.NotFound("Product")));

    [Function("CateredByAfrica_AdjustStock")]
    [Operation("Adjust a product's stock", AccessLevel.Staff, Input = typeof(AdjustStockRequest), Answer = typeof(StockLevelResponse),
        Extension = true, Idempotent = true,
        Description = "By a difference, which is safe while orders come in, or to a count.")]
    [Scope(StaffResource.Products, ScopeAccess.Write)]
    public Task<IResult> Adjust(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One)] HttpRequest request, string productId, CancellationToken ct) =>
        api.StaffOnceAsync<AdjustStockRequest>(request, ct, async (caller, body, id) =>
            body.Change is null == body.Count is null ? api.Refuse(Errors.Invalid("change", "Either change or count is required"))
            : body.Change == 0 ? api.Refuse(Errors.Invalid("change", "change must not be 0", 0))
            : api.Reply(
                await stock.AdjustAsync(
                    Id(productId), id, new StockAdjustment(body.Variant, body.Change, body.Count, body.Reason, caller.AccountId), ct),
                StockLevelResponse.From,
                message: "Stock adjusted"));

    private static long Id(string productId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Product, productId);
}
