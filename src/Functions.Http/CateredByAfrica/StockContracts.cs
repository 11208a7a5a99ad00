using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record ListStockQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20);

/// <param name="Variant">Which form; left out, the first one.</param>
/// <param name="Change">Pieces more, or with a minus less.</param>
/// <param name="Count">Pieces that can be ordered now.</param>
internal sealed record AdjustStockRequest(
    [StringLength(500, MinimumLength = 1)] string Reason,
    [StringLength(50, MinimumLength = 1)] string? Variant = null,
    [Range(-ProductDraft.MaxStock, ProductDraft.MaxStock)] int? Change = null,
    [Range(0, ProductDraft.MaxStock)] int? Count = null);

/// <param name="StockQuantity">Pieces that can be ordered now.</param>
internal sealed record StockLevelResponse(string Variant, string Sku, int StockQuantity, int SalesCount)
{
    public static StockLevelResponse From(Variant variant) => new(variant.Size ?? variant.Key, variant.Sku, variant.Stock, variant.Sold);
}

/// <param name="Change">Pieces more, or with a minus less.</param>
/// <param name="Before">Pieces that could be ordered before.</param>
/// <param name="ChangedBy">The member of staff; null where none did it.</param>
internal sealed record StockMovementResponse(
    string Id, StockMovementKind Type, string Variant, int Change, int Before, int After, string? OrderId, string? ReturnId,
    string? ChangedBy, string? Reason,
    DateTimeOffset CreatedAt)
{
    public static IEnumerable<StockMovementResponse> From(
        StockMovement movement, CatalogEntry product) => movement.Changes.Select(change => new StockMovementResponse(
        CateredByAfricaIds.Of(CateredByAfricaIds.Movement, movement.MovementId),
        movement.Kind,
        product.Variants.FirstOrDefault(variant => variant.Key == change.VariantKey)?.Size ?? change.VariantKey,
        change.After - change.Before,
        change.Before,
        change.After,
        movement.OrderId is { } order ? CateredByAfricaIds.Of(CateredByAfricaIds.Order, order) : null,
        movement.ReturnId is { } request ? CateredByAfricaIds.Of(CateredByAfricaIds.Return, request) : null,
        movement.StaffId is { } staff ? CateredByAfricaIds.Of(CateredByAfricaIds.User, staff) : null,
        movement.Reason,
        movement.CreatedAt));
}

internal sealed record StockResponse(
    string ProductId, IReadOnlyList<StockLevelResponse> Variants, IReadOnlyList<StockMovementResponse> Movements)
{
    public static StockResponse From(CatalogEntry product, IReadOnlyList<StockMovement> movements) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Product, product.Id),
        [.. product.Variants.Select(StockLevelResponse.From)],
        [.. movements.SelectMany(movement => StockMovementResponse.From(movement, product))]);
}
