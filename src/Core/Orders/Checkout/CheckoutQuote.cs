using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Checkout;

/// <summary>One variant and how many of it.</summary>
public sealed record CheckoutLine(Variant Variant, int Quantity);

/// <summary>What an order is made of, read from the store and priced.</summary>
/// <param name="Cart">The cart it comes from; null when the items were named.</param>
public sealed record CheckoutQuote(
    Account Customer, OrderAddress? Shipping, OrderAddress? Billing, Cart? Cart, IReadOnlyList<CheckoutLine> Lines, string? CouponCode,
    Quote Quote)
{
    /// <summary>The cart's total differs from the one shown: the order is refused, and this is shown next.</summary>
    public CartTotals? NewTotals { get; init; }

    /// <summary>The coupon is the cart's: when it no longer applies, the order is placed without it.</summary>
    public bool CouponIsCarts { get; init; }
}

/// <summary>Reads and prices what is to be ordered.</summary>
public sealed class CheckoutQuoteService(
    IDocumentStore store, StockService stock, CouponService coupons, PriceCalculator prices, StoreSettings settings)
{
    /// <param name="earlier">What is held for this order already counts as there.</param>
    public async ValueTask<Result<CheckoutQuote>> QuoteAsync(PlaceOrderCommand command, CheckoutReservations earlier, CancellationToken ct)
    {
        var about = await store.ReadManyAsync(
            Containers.Customers, CurrentUser.PartitionOf(command.CustomerId),
            [Account.DocumentId, AddressBook.DocumentId, Cart.DocumentId], ct);
        if (about[0] is not Account customer)
        {
            return Errors.NotFound("Customer");
        }

        var addresses = about[1] as AddressBook;
        if (!Find(addresses, command.ShippingAddressId, command.NeedsAddress, "shippingAddressId").TryGetValue(
            out var shipping, out var refused)
            || !Find(
                addresses, command.BillingAddressId ?? command.ShippingAddressId, false,
                "billingAddressId").TryGetValue(out var billing, out refused))
        {
            return refused;
        }

        var cart = command.Items is null ? about[2] as Cart : null;
        var items = command.Items
            ?? cart?.Items.Select(item => new OrderItem(item.ProductId, item.VariantKey, item.Quantity)).ToArray()
            ?? [];
        if (items.Count == 0)
        {
            return Errors.Invalid(
                command.Items is null ? "cart" : "items", command.Items is null ? "The cart is empty" : "An order needs at least one item");
        }

        if (!(await LinesAsync(items, earlier, cart is not null, ct)).TryGetValue(out var lines, out refused))
        {
            return refused;
        }

        if (lines.Count == 0)
        {
            return Errors.Invalid("cart", "The cart is empty");
        }

        var priced = lines.Select(line => new PricedItem(line.Variant.ProductId, line.Variant.Key, line.Variant.Price, line.Quantity))
            .ToArray();
        var subtotal = priced.Sum(item => item.Subtotal);
        var cartCoupon = cart?.CouponCode is { } carts && (await ApplicableAsync(carts)).TryGetValue(out var applied, out _)
            ? applied
            : null;
        var coupon = cartCoupon;
        if (!string.IsNullOrWhiteSpace(command.CouponCode)
            && !(await ApplicableAsync(command.CouponCode)).TryGetValue(out coupon, out refused))
        {
            return refused.Code == ErrorCode.Validation ? Errors.Invalid("couponCode", refused.Message, command.CouponCode) : refused;
        }

        var quote = prices.Quote(priced, coupon, command.PriceRule, command.GiftWrap);
        if (quote.Total > Money.MaxMinor)
        {
            return Errors.Invalid(
                cart is null ? "items" : "cart", $"An order costs at most {Money.Format(Money.MaxMinor, settings.Currency)}");
        }

        if (Mismatch(command, lines, items, quote) is { } mismatch)
        {
            return mismatch;
        }

        var totals = prices.Totals(priced, cartCoupon, command.PriceRule);
        return new CheckoutQuote(
            customer,
            command.ShippingAddress ?? shipping,
            command.BillingAddressId is null ? command.ShippingAddress ?? billing : billing,
            cart,
            lines,
            coupon?.Code,
            quote)
        {
            NewTotals = cart?.Shown is { } shown && !shown.Agrees(totals, command.GiftWrap) ? totals : null,
            CouponIsCarts = coupon is not null && coupon == cartCoupon,
        };

        ValueTask<Result<Coupon>> ApplicableAsync(string code) =>
            coupons.ApplicableAsync(code, command.CustomerId, subtotal, earlier.HoldsCoupon(code), ct);
    }

    /// <summary>Writes down which totals the cart shows next, with the answer that tells of them.</summary>
    /// <returns>False when the cart changed meanwhile.</returns>
    public async ValueTask<bool> TryShowTotalsAsync(CheckoutQuote quote, CancellationToken ct) =>
        await store.TrySaveAsync(quote.Cart! with { Shown = quote.NewTotals }, ct) is not null;

    /// <summary>One line per variant, in the order of the items.</summary>
    /// <param name="skipMissing">Products no longer sold are not in the cart that the customer sees, either.</param>
    private async ValueTask<Result<IReadOnlyList<CheckoutLine>>> LinesAsync(
        IReadOnlyList<OrderItem> items, CheckoutReservations earlier, bool skipMissing, CancellationToken ct)
    {
        var lines = new List<CheckoutLine>(items.Count);
        foreach (var item in items)
        {
            var key = item.VariantKey
                ?? (await store.ReadAsync<Product>(Product.PartitionOf(item.ProductId), Product.DocumentId, ct))?.VariantKeys[0];
            if (key is null || await stock.FindAsync(item.ProductId, key, ct) is not { } variant)
            {
                if (skipMissing)
                {
                    continue;
                }

                return Errors.NotFound("Product");
            }

            var at = lines.FindIndex(line => line.Variant.ProductId == variant.ProductId && line.Variant.Key == variant.Key);
            if (at < 0)
            {
                lines.Add(new CheckoutLine(variant, item.Quantity));
            }
            else
            {
                lines[at] = lines[at] with { Quantity = lines[at].Quantity + item.Quantity };
            }
        }

        var lacking = lines.Find(line => !earlier.Holds(line) && (!line.Variant.IsActive || line.Variant.Stock < line.Quantity));
        return lacking is null ? lines : StockService.Shortage(lacking.Variant);
    }

    private static Error? Mismatch(
        PlaceOrderCommand command, IReadOnlyList<CheckoutLine> lines, IReadOnlyList<OrderItem> items, Quote quote)
    {
        var wrongPrice = items.Any(item => item.ExpectedPrice is { } expected && lines.Any(line =>
            line.Variant.ProductId == item.ProductId
                && (item.VariantKey ?? line.Variant.Key) == line.Variant.Key
                && line.Variant.Price != expected));
        return wrongPrice || (command.ExpectedTotal is { } total && total != quote.Total)
            ? new Error(ErrorCode.PriceMismatch, "The price has changed") { Data = quote }
            : null;
    }

    private static Result<OrderAddress?> Find(AddressBook? book, long? addressId, bool needed, string field)
    {
        var address = addressId is { } id
            ? book?.Addresses.FirstOrDefault(known => known.AddressId == id)
            : book?.Addresses.FirstOrDefault(known => known.IsDefault);
        if (address is null)
        {
            return addressId is not null
                ? Errors.NotFound("Address")
                : needed ? Errors.Invalid(field, "An address is required") : (OrderAddress?)null;
        }

        return OrderAddress.Of(address);
    }
}
