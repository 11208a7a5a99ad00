using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Carts;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record AddToWishlistRequest([StringLength(20)] string ProductId);

internal sealed record WishlistItemResponse(string ProductId, DateTimeOffset AddedAt, ProductResponse Product)
{
    public static WishlistItemResponse From(Wish wish, StoreSettings settings) =>
        new(RocketryBoxIds.Of(wish.Item.ProductId), wish.Item.AddedAt, ProductResponse.From(wish.Product, settings));
}

/// <param name="Id">The customer's: there is one wishlist.</param>
internal sealed record WishlistResponse(
    string Id, IEnumerable<WishlistItemResponse> Items, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    public static WishlistResponse From(WishlistView view, StoreSettings settings) => new(
        RocketryBoxIds.Of(view.List.CustomerId), view.Wishes.Select(wish => WishlistItemResponse.From(wish, settings)), view.List.CreatedAt,
        view.List.UpdatedAt);
}

internal sealed record ChangedWishlistResponse(string Message, WishlistResponse Wishlist);
