namespace FunctionsCommerce.Core.Pricing;

/// <summary>Rounds a total down to an amount that can be paid, in the customer's favour.</summary>
public static class TotalRounding
{
    /// <summary>What is too much becomes discount on the lines; where those are free already, less shipping, then less tax.</summary>
    /// <param name="step">The total becomes a multiple of this, in minor units.</param>
    public static Quote RoundDown(Quote quote, long step)
    {
        var excess = quote.Total % step;
        if (excess == 0)
        {
            return quote;
        }

        var lines = quote.Lines.ToArray();
        for (var i = 0; i < lines.Length && excess > 0; i++)
        {
            var part = Math.Min(excess, lines[i].Subtotal - lines[i].Discount);
            lines[i] = lines[i] with { Discount = lines[i].Discount + part };
            excess -= part;
        }

        var offShipping = Math.Min(excess, quote.Shipping);
        excess -= offShipping;
        var taxOnShipping = quote.Tax - lines.Sum(line => line.Tax);
        var offTax = Math.Min(excess, taxOnShipping);
        for (var i = 0; i < lines.Length && excess > offTax; i++)
        {
            var part = Math.Min(excess - offTax, lines[i].Tax);
            lines[i] = lines[i] with { Tax = lines[i].Tax - part };
            excess -= part;
        }

        var shipping = quote.Shipping - offShipping;
        return new Quote(
            lines, quote.Subtotal, shipping, lines.Sum(line => line.Tax) + taxOnShipping - offTax, lines.Sum(line => line.Discount));
    }
}
