using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Carts;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record AddToWishlistBody([StringLength(20)] string ProductId);

internal sealed record WishlistItemWire(string ProductId, DateTimeOffset AddedAt, ProductWire Product)
{
    public static WishlistItemWire From(Wish wish, StoreSettings settings) =>
        new(RocketryBoxIds.Of(wish.Item.ProductId), wish.Item.AddedAt, ProductWire.From(wish.Product, settings));
}

/// <param name="Id">The customer's: there is one wishlist.</param>
internal sealed record WishlistWire(string Id, IEnumerable<WishlistItemWire> Items, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    public static WishlistWire From(WishlistView view, StoreSettings settings) => new(
        RocketryBoxIds.Of(view.List.CustomerId), view.Wishes.Select(wish => WishlistItemWire.From(wish, settings)), view.List.CreatedAt, view.List.UpdatedAt);
}

internal sealed record ChangedWishlistWire(string Message, WishlistWire Wishlist);
