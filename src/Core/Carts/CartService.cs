using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;
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
    IDocumentStore store, VariantLookup variants, CouponService coupons, PriceCalculator prices, EventFactory events, IdGenerator ids, TimeProvider time)
{
    public async ValueTask<CartView> Get(long customerId, PriceRule rule, CancellationToken ct) =>
        await ShowAsync(customerId, await Find(customerId, ct), rule, ct);

    /// <summary>A cart that was just changed, as it is shown.</summary>
    public ValueTask<CartView> Show(Cart cart, PriceRule rule, CancellationToken ct) => ShowAsync(cart.CustomerId, cart, rule, ct);

    /// <summary>Adds pieces of a variant; those in the cart already count, too.</summary>
    /// <param name="size">The variant as shown ("60ml") or its key; null: the first.</param>
    /// <returns>NotFound (product), Validation (variant, quantity), OutOfStock.</returns>
    public async ValueTask<Result<Cart>> Add(long customerId, long productId, string? size, int quantity, CancellationToken ct)
    {
        if (!(await variants.Find(productId, size, ct)).Try(out var variant, out var refused))
        {
            return refused;
        }

        var added = await Change(customerId, cart => cart.Put(variant, quantity, ids.Next), ct);

        // The store is asked before a customer is told that stock is out: the index may be behind.
        return added.Error?.Code == ErrorCode.OutOfStock && (await variants.FindInStore(productId, variant.Key, ct)).Try(out var newest, out _)
            ? await Change(customerId, cart => cart.Put(newest, quantity, ids.Next), ct)
            : added;
    }

    /// <returns>NotFound (item), OutOfStock.</returns>
    public async ValueTask<Result<Cart>> SetQuantity(long customerId, long itemId, int quantity, CancellationToken ct)
    {
        var cart = await Find(customerId, ct);
        if (cart?.Items.FirstOrDefault(item => item.ItemId == itemId) is not { } item)
        {
            return Errors.NotFound("Cart item");
        }

        if (!(await variants.FindInStore(item.ProductId, item.VariantKey, ct)).Try(out var variant, out var refused))
        {
            return refused;
        }

        return variant.IsActive && variant.Stock >= quantity
            ? await ChangeItem(customerId, itemId, known => known with { Quantity = quantity }, ct)
            : StockService.Shortage(variant);
    }

    /// <summary>As <see cref="SetQuantity(long, long, int, CancellationToken)"/>, for who knows lines by their product.</summary>
    /// <param name="size">Which form of it; null: the only one in the cart.</param>
    /// <returns>NotFound (item), OutOfStock, Validation (<c>variant</c>: there are several).</returns>
    public async ValueTask<Result<Cart>> SetQuantity(long customerId, long productId, string? size, int quantity, CancellationToken ct)
    {
        var items = (await Find(customerId, ct))?.Items.Where(item => IsOf(item, productId, size)).ToArray();
        return items switch
        {
            [var item] => await SetQuantity(customerId, item.ItemId, quantity, ct),
            { Length: > 1 } => Errors.Invalid("variant", "This product is in the cart in more than one form"),
            _ => Errors.NotFound("Cart item"),
        };
    }

    /// <summary>Takes a product out of the cart.</summary>
    /// <param name="size">Which form of it; null: all.</param>
    /// <returns>NotFound (item).</returns>
    public ValueTask<Result<Cart>> RemoveProduct(long customerId, long productId, string? size, CancellationToken ct) =>
        Change(
            customerId,
            cart => cart.Items.Where(item => !IsOf(item, productId, size)).ToArray() is var left && left.Length < cart.Items.Count
                ? cart with { Items = left }
                : Errors.NotFound("Cart item"),
            ct);

    private static bool IsOf(CartItem item, long productId, string? size) =>
        item.ProductId == productId && (size is null || item.VariantKey == Variant.KeyOf(size));

    /// <returns>NotFound (item).</returns>
    public ValueTask<Result<Cart>> Remove(long customerId, long itemId, CancellationToken ct) => ChangeItem(customerId, itemId, _ => null, ct);

    /// <summary>Takes a coupon into the cart; another one replaces it.</summary>
    /// <returns>Validation on <c>code</c>: unknown, expired, used up, not applicable.</returns>
    public async ValueTask<Result<CartView>> ApplyCoupon(long customerId, string code, PriceRule rule, CancellationToken ct)
    {
        var cart = await Find(customerId, ct);
        var (view, _) = await View(customerId, cart, rule, ct);
        if (!(await coupons.Applicable(code, customerId, view.Quote.Subtotal, ct)).Try(out var coupon, out var refused))
        {
            return refused;
        }

        if (view.Lines.Count == 0)
        {
            return Errors.Invalid("code", "The cart is empty", code);
        }

        var changed = await Change(customerId, current => current with { CouponCode = coupon.Code }, ct);
        return changed.Try(out var saved, out refused) ? await ShowAsync(customerId, saved, rule, ct) : refused;
    }

    /// <summary>Takes the coupon out of the cart, whether it applies or not. Without one nothing changes.</summary>
    public async ValueTask<Result<CartView>> RemoveCouponAsync(long customerId, PriceRule rule, CancellationToken ct)
    {
        var cart = await Find(customerId, ct);
        return cart?.CouponCode is null
            ? await ShowAsync(customerId, cart, rule, ct)
            : (await Change(customerId, current => current with { CouponCode = null }, ct)).Try(out var saved, out var refused)
                ? await ShowAsync(customerId, saved, rule, ct)
                : refused;
    }

    /// <summary>Puts an order's lines into the cart again, as far as they are still sold.</summary>
    /// <returns>The lines that could not be added, or not all of them.</returns>
    public async ValueTask<Result<IReadOnlyList<OrderLine>>> AddAgain(long customerId, Order order, CancellationToken ct)
    {
        var left = new List<OrderLine>();
        foreach (var line in order.Lines)
        {
            var variant = await variants.FindInStore(line.ProductId, line.VariantKey, ct);
            var free = variant.IsOk && variant.Value.IsActive ? variant.Value.Stock : 0;
            var quantity = Math.Min(line.Quantity, free);
            if (quantity < line.Quantity)
            {
                left.Add(line);
            }

            if (quantity > 0 && await Change(customerId, cart => cart.Put(variant.Value, quantity, ids.Next), ct) is { Error: { } refused })
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
        var (view, totals) = await View(customerId, cart, rule, ct);
        if (cart is null || view.Lines.Count == 0 || cart.Shown == totals)
        {
            return view;
        }

        return await store.TrySaveAsync(cart with { Shown = totals }, ct) is { } saved ? view with { Cart = saved } : view;
    }

    private async ValueTask<(CartView View, CartTotals Totals)> View(long customerId, Cart? cart, PriceRule rule, CancellationToken ct)
    {
        var lines = new List<CartLine>(cart?.Items.Count ?? 0);
        foreach (var item in cart?.Items ?? [])
        {
            // A product that is gone is no longer in the cart; the next change writes that down.
            if ((await variants.Find(item.ProductId, item.VariantKey, ct)).Try(out var variant, out _))
            {
                lines.Add(new CartLine(item, variant));
            }
        }

        var items = lines.Select(line => new PricedItem(line.Variant.ProductId, line.Variant.Key, line.Variant.Price, line.Item.Quantity)).ToArray();
        var coupon = cart?.CouponCode is { } code && items.Length > 0
            ? await coupons.Applicable(code, customerId, items.Sum(item => item.Subtotal), ct)
            : Errors.NotFound("Coupon");
        var applied = coupon.IsOk ? coupon.Value : null;
        var problem = cart?.CouponCode is null || items.Length == 0 ? null : coupon.Error?.Message;
        return (
            new CartView(cart, lines, applied?.Code, problem, prices.Quote(items, applied, rule, giftWrap: false)),
            prices.Totals(items, applied, rule));
    }

    private ValueTask<Result<Cart>> ChangeItem(long customerId, long itemId, Func<CartItem, CartItem?> change, CancellationToken ct) =>
        Change(
            customerId,
            cart => cart.Items.Any(item => item.ItemId == itemId)
                ? cart with { Items = [.. cart.Items.Select(item => item.ItemId == itemId ? change(item) : item).OfType<CartItem>()] }
                : Errors.NotFound("Cart item"),
            ct);

    private ValueTask<Result<Cart>> Change(long customerId, Func<Cart, Result<Cart>> decide, CancellationToken ct) => store.UpdateAsync<Cart>(
        async _ =>
        {
            var now = time.GetUtcNow();
            var current = await Find(customerId, ct) ?? new Cart { CustomerId = customerId, CreatedAt = now, UpdatedAt = now };
            if (!decide(current).Try(out var changed, out var refused))
            {
                return refused;
            }

            var isNews = changed.Items.Count > 0 && !(now < changed.AnnouncedAt + Cart.AnnounceEvery);
            changed = changed with { Shown = null, UpdatedAt = now, AnnouncedAt = isNews ? now : changed.AnnouncedAt };
            var batch = new Batch(Containers.Customers, changed.Partition).Save(changed);
            if (isNews)
            {
                batch.Emit(events.Create(changed.Partition, new CartChanged(customerId, now)));
            }

            return Decision.Save(batch, changed);
        },
        ct);

    private ValueTask<Cart?> Find(long customerId, CancellationToken ct) =>
        store.Read<Cart>(Caller.PartitionOf(customerId), Cart.DocumentId, ct);
}
