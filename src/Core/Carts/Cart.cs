using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Carts;

/// <summary>One line of a cart. Prices are not kept: they are the catalogue's whenever the cart is read.</summary>
public sealed record CartItem
{
    public required long ItemId { get; init; }

    public required long ProductId { get; init; }

    public required string VariantKey { get; init; }

    /// <summary>Pieces, 1 to <see cref="Cart.MaxQuantity"/>.</summary>
    public required int Quantity { get; init; }
}

/// <summary>The customer's one cart.</summary>
[Stored(Containers.Customers, "cart")]
public sealed record Cart : Document
{
    public const string DocumentId = "cart";
    public const int MaxItems = 50;
    public const int MaxQuantity = 999;

    /// <summary>Changes within this time of one that was announced go with it.</summary>
    public static readonly TimeSpan AnnounceEvery = TimeSpan.FromMinutes(1);

    public required long CustomerId { get; init; }

    /// <summary>Oldest first; one item per product and variant.</summary>
    public IReadOnlyList<CartItem> Items { get; init; } = [];

    /// <summary>Carried into the order; checked again there.</summary>
    public string? CouponCode { get; init; }

    /// <summary>The price last shown to the customer; null when the cart changed since.</summary>
    public CartTotals? Shown { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When a <see cref="CartChanged"/> last told of it.</summary>
    public DateTimeOffset? AnnouncedAt { get; init; }

    public override string Id => DocumentId;

    public override string Partition => CurrentUser.PartitionOf(CustomerId);
}
