using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

internal sealed record AddToWishlistRequest([Id] long ProductId);

internal sealed record WishProductResponse(long Id, string Name, decimal Price, IEnumerable<string> Images, int Stock, decimal Rating)
{
    /// <summary>Products no longer on sale are shown as sold out.</summary>
    public static WishProductResponse From(CatalogEntry entry, StoreSettings settings) => new(
        entry.Id, entry.Product.Name, Money.ToDecimal(entry.Price, settings.Currency), entry.Product.Images.Select(settings.Absolute),
        entry.IsActive ? entry.Stock : 0, entry.Rating);
}

internal sealed record WishResponse(long Id, long ProductId, WishProductResponse Product, DateTimeOffset AddedAt)
{
    public static WishResponse From(Wish wish, StoreSettings settings) =>
        new(wish.Item.ItemId, wish.Item.ProductId, WishProductResponse.From(wish.Product, settings), wish.Item.AddedAt);
}
