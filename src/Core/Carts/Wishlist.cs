using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Carts;

/// <summary>A product on the wishlist.</summary>
/// <param name="ItemId">Counts up in the list.</param>
public sealed record WishlistItem(long ItemId, long ProductId, DateTimeOffset AddedAt);

/// <summary>A customer's one wishlist.</summary>
[Stored(Containers.Customers, "wishlist")]
public sealed record Wishlist : Document
{
    public const string DocumentId = "wishlist";
    public const int MaxItems = 500;

    public required long CustomerId { get; init; }

    /// <summary>Oldest first; each product once.</summary>
    public IReadOnlyList<WishlistItem> Items { get; init; } = [];

    public long NextItemId { get; init; } = 1;

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public override string Id => DocumentId;

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    public WishlistItem? Find(long productId) => Items.FirstOrDefault(item => item.ProductId == productId);

    /// <summary>The same list when the product is on it.</summary>
    public Wishlist With(long productId, DateTimeOffset now) => Find(productId) is not null ? this : this with
    {
        Items = [.. Items, new WishlistItem(NextItemId, productId, now)],
        NextItemId = NextItemId + 1,
    };

    /// <summary>The same list when the product is not on it.</summary>
    public Wishlist Without(long productId) =>
        Find(productId) is null ? this : this with { Items = [.. Items.Where(item => item.ProductId != productId)] };
}
