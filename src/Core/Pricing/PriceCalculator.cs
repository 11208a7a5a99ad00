using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Pricing;

/// <summary>Prices carts and orders by the store's settings. Pure: the same for a cart shown and an order placed.</summary>
public sealed class PriceCalculator(StoreSettings settings)
{
    private readonly long step = GatewayAmounts.Step(settings.Currency);

    /// <summary>The quote, tax rounded once per line and the total down to what can be paid. A coupon that does not apply must be refused
    /// before.</summary>
    public Quote Quote(IReadOnlyList<PricedItem> items, Coupon? coupon, PriceRule rule, bool giftWrap)
    {
        var subtotal = items.Sum(item => item.Subtotal);
        var discount = coupon is null ? 0 : DiscountCalculator.GetAmount(coupon, subtotal);
        var discounts = DiscountCalculator.Allocate(discount, [.. items.Select(item => item.Subtotal)]);
        var taxRate = rule == PriceRule.Inclusive ? 0 : settings.TaxBasisPoints;
        var lines = items
            .Select((item, i) => new QuoteLine(
                item.ProductId, item.VariantKey, item.Quantity, item.UnitPrice, discounts[i],
                Money.Share(item.Subtotal - discounts[i], taxRate)))
            .ToArray();
        var shipping = rule == PriceRule.Inclusive || items.Count == 0 ? 0 : Shipping(subtotal - discount, giftWrap);
        return TotalRounding.RoundDown(
            new Quote(lines, subtotal, shipping, lines.Sum(line => line.Tax) + Money.Share(shipping, taxRate), discount), step);
    }

    /// <summary>The totals that the cart shows.</summary>
    public CartTotals Totals(IReadOnlyList<PricedItem> items, Coupon? coupon, PriceRule rule) => new(
        rule, Quote(items, coupon, rule, giftWrap: false).Total, Quote(items, coupon, rule, giftWrap: true).Total);

    private long Shipping(long value, bool giftWrap)
    {
        var free = settings.FreeShippingFrom > 0 && value >= settings.FreeShippingFrom;
        return (free ? 0 : settings.ShippingFee) + (giftWrap ? settings.GiftWrapFee : 0);
    }
}
