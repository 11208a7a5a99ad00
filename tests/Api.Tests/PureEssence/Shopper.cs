using System.Net;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Pricing;

namespace FunctionsCommerce.Api.Tests.PureEssence;

/// <summary>A registered customer of Pure Essence with an address, and what a test wants them to have done.</summary>
internal sealed class Shopper
{
    public const string Base = "/pure-essence/v1";
    private static int count;

    private Shopper(StoreHost store, string email, string token, long customerId, long addressId)
    {
        Store = store;
        Email = email;
        Token = token;
        CustomerId = customerId;
        AddressId = addressId;
    }

    public StoreHost Store { get; }

    public string Email { get; }

    public string Token { get; }

    public long CustomerId { get; }

    public long AddressId { get; }

    public static async Task<Shopper> Register(StoreHost store, string name = "John Doe")
    {
        var email = $"shopper{Interlocked.Increment(ref count)}@example.com";
        var registered = (await store.Post(
            Base + "/auth/register", new { name, email, password = "securePassword123", phone = "0977883578" }))
            .Expect(HttpStatusCode.Created);
        var token = registered.At("data.token").GetString()!;
        var address = (await store.Post(
            Base + "/addresses",
            new
            {
                name = "Home",
                street = "Kafue Rd Balmoral",
                city = "Chilanga",
                postalCode = "10101",
                phone = "0977883578",
                isDefault = true,
            },
            token)).Expect(HttpStatusCode.Created);
        return new Shopper(store, email, token, registered.At("data.user.id").GetInt64(), address.At("data.id").GetInt64());
    }

    public Task<Answer> Get(string path) => Store.Get(Base + path, Token);

    public Task<Answer> Post(string path, object? body = null) => Store.Post(Base + path, body, Token);

    public Task<Answer> Put(string path, object? body = null) => Store.Put(Base + path, body, Token);

    public Task<Answer> Delete(string path) => Store.Delete(Base + path, Token);

    public async Task AddToCart(CatalogEntry product, int quantity = 1, string? variant = null) =>
        (await Post("/cart", new { productId = product.Id, quantity, variant })).Expect(HttpStatusCode.Created);

    public Task<Answer> TryOrder(string paymentMethod = "cod", string? couponCode = null) =>
        Post("/orders", new { shippingAddressId = AddressId, billingAddressId = AddressId, paymentMethod, couponCode });

    /// <summary>Orders what is in the cart and answers the order's id.</summary>
    public async Task<string> Order(string paymentMethod = "cod", string? couponCode = null) =>
        (await TryOrder(paymentMethod, couponCode)).Expect(HttpStatusCode.Created).At("data.orderId").GetString()!;

    /// <summary>Orders one product and answers the order's id.</summary>
    public async Task<string> Buy(CatalogEntry product, int quantity = 1, string paymentMethod = "cod")
    {
        await AddToCart(product, quantity);
        return await Order(paymentMethod);
    }

    /// <summary>Staff and carrier do their work: there is no route for it in this API.</summary>
    public async Task<Order> MoveTo(string orderId, OrderStatus status)
    {
        var moved = await Store.Service<OrderService>().MoveToAsync(CustomerId, CoreId(orderId), status, CancellationToken.None);
        await Store.Idle();
        return moved.Value;
    }

    public async Task<Order> CoreOrder(string orderId) =>
        (await Store.Service<OrderService>().GetAsync(CustomerId, CoreId(orderId), CancellationToken.None)).Value;

    public static long CoreId(string orderId) =>
        Core.Shared.Ids.Base36.TryDecode(orderId.AsSpan(2), out var id) ? id : throw new ArgumentException(orderId, nameof(orderId));
}

/// <summary>What staff put into the shop.</summary>
internal static class Shop
{
    private static int count;

    public static async Task<CatalogEntry> Product(
        this StoreHost store, int stock = 100, long price = 1038, string? name = null, params VariantDraft[] variants)
    {
        var draft = new ProductDraft
        {
            Name = name ?? $"BB Cream {Interlocked.Increment(ref count)}",
            Description = "A light cream",
            Category = "makeup",
            Brand = "Onne",
            Images = ["https://cdn.example.com/bb.jpg"],
            Variants = variants.Length > 0 ? variants : [new VariantDraft("60ml", price, stock)],
        };
        return (await store.Service<CatalogService>().CreateAsync(draft, CancellationToken.None)).Value;
    }

    public static async Task<Variant> Stock(this StoreHost store, CatalogEntry product) =>
        (await store.Service<StockService>().FindAsync(product.Id, product.Variants[0].Key, CancellationToken.None))!;

    public static async Task Coupon(
        this StoreHost store, string code, CouponType type = CouponType.Percentage, long value = 2000, int? limit = null,
        int? customerLimit = null)
    {
        var now = store.App.Clock.GetUtcNow();
        var coupon = new Coupon
        {
            CouponId = 0,
            Code = code,
            CouponType = type,
            Value = value,
            StartsAt = now.AddDays(-1),
            EndsAt = now.AddDays(30),
            UsageLimit = limit,
            CustomerLimit = customerLimit,
            CreatedAt = now,
            UpdatedAt = now,
        };
        (await store.Service<CouponService>().CreateAsync(coupon, CancellationToken.None)).IsOk.ShouldBeTrue();
    }
}
