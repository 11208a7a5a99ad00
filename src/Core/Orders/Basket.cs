using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders;

/// <summary>One variant and how many of it.</summary>
public sealed record BasketLine(Variant Variant, int Quantity);

/// <summary>What an order is made of, read from the store and priced.</summary>
/// <param name="Cart">The cart it comes from; null when the items were named.</param>
public sealed record Basket(Account Customer, OrderAddress? Shipping, OrderAddress? Billing, Cart? Cart, IReadOnlyList<BasketLine> Lines, string? CouponCode, Quote Quote);

/// <summary>Reads and prices what is to be ordered; writes nothing.</summary>
public sealed class BasketReader(IDocumentStore store, StockService stock, CouponService coupons, PriceCalculator prices)
{
    /// <param name="earlier">What is held for this order already counts as there.</param>
    public async ValueTask<Result<Basket>> Read(PlaceOrder command, EarlierTry earlier, CancellationToken ct)
    {
        var about = await store.ReadMany(
            Containers.Customers, Caller.PartitionOf(command.CustomerId), [Account.DocumentId, AddressBook.DocumentId, Cart.DocumentId], ct);
        if (about[0] is not Account customer)
        {
            return Errors.NotFound("Customer");
        }

        var addresses = about[1] as AddressBook;
        if (!Find(addresses, command.ShippingAddressId, command.NeedsAddress, "shippingAddressId").Try(out var shipping, out var refused)
            || !Find(addresses, command.BillingAddressId ?? command.ShippingAddressId, false, "billingAddressId").Try(out var billing, out refused))
        {
            return refused;
        }

        var cart = command.Items is null ? about[2] as Cart : null;
        var items = command.Items ?? cart?.Items.Select(item => new OrderItem(item.ProductId, item.VariantKey, item.Quantity)).ToArray() ?? [];
        if (items.Count == 0)
        {
            return Errors.Invalid(command.Items is null ? "cart" : "items", command.Items is null ? "The cart is empty" : "An order needs at least one item");
        }

        if (!(await Lines(items, earlier, ct)).Try(out var lines, out refused))
        {
            return refused;
        }

        var priced = lines.Select(line => new PricedItem(line.Variant.ProductId, line.Variant.Key, line.Variant.Price, line.Quantity)).ToArray();
        Coupon? coupon = null;
        var code = string.IsNullOrWhiteSpace(command.CouponCode) ? cart?.CouponCode : command.CouponCode;
        if (code is not null
            && !(await coupons.Applicable(code, command.CustomerId, priced.Sum(item => item.Subtotal), earlier.HoldsCoupon(code), ct)).Try(out coupon, out refused))
        {
            return refused.Code == ErrorCode.Validation ? Errors.Invalid("couponCode", refused.Message, code) : refused;
        }

        var quote = prices.Quote(priced, coupon, command.PriceRule, command.GiftWrap);
        if (Mismatch(command, lines, items, quote) is { } mismatch)
        {
            return mismatch;
        }

        return new Basket(customer, shipping, billing, cart, lines, coupon?.Code, quote);
    }

    /// <summary>One line per variant, in the order of the items.</summary>
    private async ValueTask<Result<IReadOnlyList<BasketLine>>> Lines(IReadOnlyList<OrderItem> items, EarlierTry earlier, CancellationToken ct)
    {
        var lines = new List<BasketLine>(items.Count);
        foreach (var item in items)
        {
            var key = item.VariantKey ?? (await store.Read<Product>(Product.PartitionOf(item.ProductId), Product.DocumentId, ct))?.VariantKeys[0];
            if (key is null || await stock.Find(item.ProductId, key, ct) is not { } variant)
            {
                return Errors.NotFound("Product");
            }

            var at = lines.FindIndex(line => line.Variant.ProductId == variant.ProductId && line.Variant.Key == variant.Key);
            if (at < 0)
            {
                lines.Add(new BasketLine(variant, item.Quantity));
            }
            else
            {
                lines[at] = lines[at] with { Quantity = lines[at].Quantity + item.Quantity };
            }
        }

        var lacking = lines.Find(line => !earlier.Holds(line) && (!line.Variant.IsActive || line.Variant.Stock < line.Quantity));
        return lacking is null ? lines : StockService.Shortage(lacking.Variant);
    }

    private static Error? Mismatch(PlaceOrder command, IReadOnlyList<BasketLine> lines, IReadOnlyList<OrderItem> items, Quote quote)
    {
        var wrongPrice = items.Any(item => item.ExpectedPrice is { } expected && lines.Any(line =>
            line.Variant.ProductId == item.ProductId && (item.VariantKey ?? line.Variant.Key) == line.Variant.Key && line.Variant.Price != expected));
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
            return addressId is not null ? Errors.NotFound("Address") : needed ? Errors.Invalid(field, "An address is needed") : (OrderAddress?)null;
        }

        return OrderAddress.Of(address);
    }
}
