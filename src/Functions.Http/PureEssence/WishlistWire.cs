using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

internal sealed record AddToWishlistBody([Id] long ProductId);

internal sealed record WishProductWire(long Id, string Name, decimal Price, IEnumerable<string> Images, int Stock, decimal Rating)
{
    /// <summary>Products no longer on sale are shown as sold out.</summary>
    public static WishProductWire From(CatalogEntry entry, StoreSettings settings) => new(
        entry.Id, entry.Product.Name, Money.ToDecimal(entry.Price, settings.Currency), entry.Product.Images.Select(settings.Absolute),
        entry.IsActive ? entry.Stock : 0, entry.Rating);
}

internal sealed record WishWire(long Id, long ProductId, WishProductWire Product, DateTimeOffset AddedAt)
{
    public static WishWire From(Wish wish, StoreSettings settings) =>
        new(wish.Item.ItemId, wish.Item.ProductId, WishProductWire.From(wish.Product, settings), wish.Item.AddedAt);
}
