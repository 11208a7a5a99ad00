using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Carts;

/// <summary>A cart line with what it is about.</summary>
public sealed record CartLine(CartItem Item, Variant Variant);

/// <summary>A cart as it is shown, priced now.</summary>
/// <param name="Cart">Null: the customer never had one.</param>
/// <param name="CouponCode">The coupon that applies; null when there is none, or the chosen one no longer applies.</param>
/// <param name="CouponProblem">Why the coupon in the cart does not count; null when it does, or there is none.</param>
public sealed record CartView(Cart? Cart, IReadOnlyList<CartLine> Lines, string? CouponCode, string? CouponProblem, Quote Quote);

/// <summary>The customer's cart.</summary>
public sealed class CartService(
    IDocumentStore store, VariantResolver variants, CouponService coupons, PriceCalculator prices, EventFactory events, IdGenerator ids,
    TimeProvider time)
{
    public async ValueTask<CartView> GetAsync(long customerId, PriceRule rule, CancellationToken ct) =>
        await ShowAsync(customerId, await FindAsync(customerId, ct), rule, ct);

    /// <summary>A cart that was just changed, as it is shown.</summary>
    public ValueTask<CartView> ShowAsync(Cart cart, PriceRule rule, CancellationToken ct) => ShowAsync(cart.CustomerId, cart, rule, ct);

    /// <summary>Adds pieces of a variant; those in the cart already count, too.</summary>
    /// <param name="size">The variant as shown ("60ml") or its key; null: the first.</param>
    /// <returns>NotFound (product), Validation (variant, quantity), OutOfStock.</returns>
    public async ValueTask<Result<Cart>> AddAsync(long customerId, long productId, string? size, int quantity, CancellationToken ct)
    {
        if (!(await variants.FindAsync(productId, size, ct)).TryGetValue(out var variant, out var refused))
        {
            return refused;
        }

        var added = await ChangeAsync(customerId, cart => cart.Put(variant, quantity, ids.Next), ct);

        // The store is asked before a customer is told that stock is out: the index may be behind.
        return added.Error?.Code == ErrorCode.OutOfStock
            && (await variants.FindInStoreAsync(productId, variant.Key, ct)).TryGetValue(out var newest, out _)
            ? await ChangeAsync(customerId, cart => cart.Put(newest, quantity, ids.Next), ct)
            : added;
    }

    /// <returns>NotFound (item), OutOfStock.</returns>
    public async ValueTask<Result<Cart>> SetQuantityAsync(long customerId, long itemId, int quantity, CancellationToken ct)
    {
        var cart = await FindAsync(customerId, ct);
        if (cart?.Items.FirstOrDefault(item => item.ItemId == itemId) is not { } item)
        {
            return Errors.NotFound("Cart item");
        }

        if (!(await variants.FindInStoreAsync(item.ProductId, item.VariantKey, ct)).TryGetValue(out var variant, out var refused))
        {
            return refused;
        }

        return variant.IsActive && variant.Stock >= quantity
            ? await ChangeItemAsync(customerId, itemId, known => known with { Quantity = quantity }, ct)
            : StockService.Shortage(variant);
    }

    /// <summary>As <see cref="SetQuantityAsync(long, long, int, CancellationToken)"/>, for who knows lines by their product.</summary>
    /// <param name="size">Which form of it; null: the only one in the cart.</param>
    /// <returns>NotFound (item), OutOfStock, Validation (<c>variant</c>: there are several).</returns>
    public async ValueTask<Result<Cart>> SetQuantityAsync(long customerId, long productId, string? size, int quantity, CancellationToken ct)
    {
        var items = (await FindAsync(customerId, ct))?.Items.Where(item => IsOf(item, productId, size)).ToArray();
        return items switch
        {
            [var item] => await SetQuantityAsync(customerId, item.ItemId, quantity, ct),
            { Length: > 1 } => Errors.Invalid("variant", "This product is in the cart in more than one form"),
            _ => Errors.NotFound("Cart item"),
        };
    }

    /// <summary>Takes a product out of the cart.</summary>
    /// <param name="size">Which form of it; null: all.</param>
    /// <returns>NotFound (item).</returns>
    public ValueTask<Result<Cart>> RemoveProductAsync(long customerId, long productId, string? size, CancellationToken ct) =>
        ChangeAsync(
            customerId,
            cart => cart.Items.Where(item => !IsOf(item, productId, size)).ToArray() is var left && left.Length < cart.Items.Count
                ? cart with { Items = left }
                : Errors.NotFound("Cart item"),
            ct);

    private static bool IsOf(CartItem item, long productId, string? size) =>
        item.ProductId == productId && (size is null || item.VariantKey == Variant.KeyOf(size));

    /// <returns>NotFound (item).</returns>
    public ValueTask<Result<Cart>> RemoveAsync(long customerId, long itemId, CancellationToken ct) =>
        ChangeItemAsync(customerId, itemId, _ => null, ct);

    /// <summary>Takes a coupon into the cart; another one replaces it.</summary>
    /// <returns>Validation on <c>code</c>: unknown, expired, used up, not applicable.</returns>
    public async ValueTask<Result<CartView>> ApplyCouponAsync(long customerId, string code, PriceRule rule, CancellationToken ct)
    {
        var cart = await FindAsync(customerId, ct);
        var (view, _) = await ViewAsync(customerId, cart, rule, ct);
        if (!(await coupons.ApplicableAsync(code, customerId, view.Quote.Subtotal, ct)).TryGetValue(out var coupon, out var refused))
        {
            return refused;
        }

        if (view.Lines.Count == 0)
        {
            return Errors.Invalid("code", "The cart is empty", code);
        }

        var changed = await ChangeAsync(customerId, current => current with { CouponCode = coupon.Code }, ct);
        return changed.TryGetValue(out var saved, out refused) ? await ShowAsync(customerId, saved, rule, ct) : refused;
    }

    /// <summary>Takes the coupon out of the cart, whether it applies or not. Without one nothing changes.</summary>
    public async ValueTask<Result<CartView>> RemoveCouponAsync(long customerId, PriceRule rule, CancellationToken ct)
    {
        var cart = await FindAsync(customerId, ct);
        return cart?.CouponCode is null
            ? await ShowAsync(customerId, cart, rule, ct)
            : (await ChangeAsync(customerId, current => current with { CouponCode = null }, ct)).TryGetValue(out var saved, out var refused)
                ? await ShowAsync(customerId, saved, rule, ct)
                : refused;
    }

    /// <summary>Puts an order's lines into the cart again, as far as they are still sold.</summary>
    /// <returns>The lines that could not be added, or not all of them.</returns>
    public async ValueTask<Result<IReadOnlyList<OrderLine>>> AddAgainAsync(long customerId, Order order, CancellationToken ct)
    {
        var left = new List<OrderLine>();
        foreach (var line in order.Lines)
        {
            var variant = await variants.FindInStoreAsync(line.ProductId, line.VariantKey, ct);
            var free = variant.IsOk && variant.Value.IsActive ? variant.Value.Stock : 0;
            var quantity = Math.Min(line.Quantity, free);
            if (quantity < line.Quantity)
            {
                left.Add(line);
            }

            if (quantity > 0
                && await ChangeAsync(customerId, cart => cart.Put(variant.Value, quantity, ids.Next), ct) is { Error: { } refused })
            {
                if (refused.Code != ErrorCode.OutOfStock)
                {
                    return refused;
                }

                left.Add(line);
            }
        }

        return left;
    }

    /// <summary>Stores the total shown to the customer, so that an order with another total is refused. It is written only when it is news;
    /// a cart that was changed meanwhile is not the one that is shown, and keeps what it says.</summary>
    private async ValueTask<CartView> ShowAsync(long customerId, Cart? cart, PriceRule rule, CancellationToken ct)
    {
        var (view, totals) = await ViewAsync(customerId, cart, rule, ct);
        if (cart is null || view.Lines.Count == 0 || cart.Shown == totals)
        {
            return view;
        }

        return await store.TrySaveAsync(cart with { Shown = totals }, ct) is { } saved ? view with { Cart = saved } : view;
    }

    private async ValueTask<(CartView View, CartTotals Totals)> ViewAsync(long customerId, Cart? cart, PriceRule rule, CancellationToken ct)
    {
        var lines = new List<CartLine>(cart?.Items.Count ?? 0);
        foreach (var item in cart?.Items ?? [])
        {
            // A product that is gone is no longer in the cart; the next change writes that down.
            if ((await variants.FindAsync(item.ProductId, item.VariantKey, ct)).TryGetValue(out var variant, out _))
            {
                lines.Add(new CartLine(item, variant));
            }
        }

        var items = lines.Select(line => new PricedItem(line.Variant.ProductId, line.Variant.Key, line.Variant.Price, line.Item.Quantity))
            .ToArray();
        var coupon = cart?.CouponCode is { } code && items.Length > 0
            ? await coupons.ApplicableAsync(code, customerId, items.Sum(item => item.Subtotal), ct)
            : Errors.NotFound("Coupon");
        var applied = coupon.IsOk ? coupon.Value : null;
        var problem = cart?.CouponCode is null || items.Length == 0 ? null : coupon.Error?.Message;
        return (
            new CartView(cart, lines, applied?.Code, problem, prices.Quote(items, applied, rule, giftWrap: false)),
            prices.Totals(items, applied, rule));
    }

    private ValueTask<Result<Cart>> ChangeItemAsync(long customerId, long itemId, Func<CartItem, CartItem?> change, CancellationToken ct) =>
        ChangeAsync(
            customerId,
            cart => cart.Items.Any(item => item.ItemId == itemId)
                ? cart with { Items = [.. cart.Items.Select(item => item.ItemId == itemId ? change(item) : item).OfType<CartItem>()] }
                : Errors.NotFound("Cart item"),
            ct);

    private ValueTask<Result<Cart>> ChangeAsync(
        long customerId, Func<Cart, Result<Cart>> decide, CancellationToken ct) => store.UpdateAsync<Cart>(
        async _ =>
        {
            var now = time.GetUtcNow();
            var current = await FindAsync(customerId, ct) ?? new Cart { CustomerId = customerId, CreatedAt = now, UpdatedAt = now };
            if (!decide(current).TryGetValue(out var changed, out var refused))
            {
                return refused;
            }

            var isNews = changed.Items.Count > 0 && !(now < changed.AnnouncedAt + Cart.AnnounceEvery);
            changed = changed with { Shown = null, UpdatedAt = now, AnnouncedAt = isNews ? now : changed.AnnouncedAt };
            var batch = new DocumentBatch(Containers.Customers, changed.Partition).Save(changed);
            if (isNews)
            {
                batch.Emit(events.Create(changed.Partition, new CartChanged(customerId, now)));
            }

            return Decision.Save(batch, changed);
        },
        ct);

    private ValueTask<Cart?> FindAsync(long customerId, CancellationToken ct) =>
        store.ReadAsync<Cart>(CurrentUser.PartitionOf(customerId), Cart.DocumentId, ct);
}
