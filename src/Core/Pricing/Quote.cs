namespace FunctionsCommerce.Core.Pricing;

/// <summary>What is to be priced. Amounts in minor units.</summary>
public sealed record PricedItem(long ProductId, string VariantKey, long UnitPrice, int Quantity)
{
    public long Subtotal => UnitPrice * Quantity;
}

/// <summary>One line of a quote, in minor units.</summary>
public sealed record QuoteLine(long ProductId, string VariantKey, int Quantity, long UnitPrice, long Discount, long Tax)
{
    public long Subtotal => UnitPrice * Quantity;
}

/// <summary>What an order costs, in minor units: <c>Subtotal + Shipping + Tax - Discount = Total</c>, exactly.</summary>
public sealed record Quote(IReadOnlyList<QuoteLine> Lines, long Subtotal, long Shipping, long Tax, long Discount)
{
    public long Total => Subtotal + Shipping + Tax - Discount;
}

/// <summary>What a cart costs, without and with gift wrap, in minor units.</summary>
public sealed record CartTotals(PriceRule Rule, long Total, long GiftWrapped)
{
    /// <summary>Whether an order of the cart costs the same by both.</summary>
    public bool Agrees(CartTotals other, bool giftWrap) =>
        Rule == other.Rule && (giftWrap ? GiftWrapped == other.GiftWrapped : Total == other.Total);
}

/// <summary>What a channel adds to the price of the lines.</summary>
public enum PriceRule
{
    /// <summary>Shipping and tax by the store's settings.</summary>
    ShippingAndTaxAdded,

    /// <summary>Nothing: prices include tax, delivery is free.</summary>
    Inclusive,
}
