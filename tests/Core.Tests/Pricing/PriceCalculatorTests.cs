using FsCheck;
using FsCheck.Fluent;
using FunctionsCommerce.Core.Pricing;

namespace FunctionsCommerce.Core.Tests.Pricing;

public sealed class PriceCalculatorTests
{
    private readonly PriceCalculator prices = new(new StoreSettings());

    [Fact]
    public void The_documents_cart_costs_what_the_document_says()
    {
        var quote = prices.Quote([new PricedItem(3, "60ml", 1038, 2)], null, PriceRule.ShippingAndTaxAdded, giftWrap: false);

        (quote.Subtotal, quote.Shipping, quote.Tax, quote.Discount, quote.Total).ShouldBe((2076, 500, 258, 0, 2834));
    }

    [Fact]
    public void Inclusive_prices_are_the_sum_of_the_lines()
    {
        var quote = prices.Quote([new PricedItem(1, "default", 50000, 2)], null, PriceRule.Inclusive, giftWrap: true);

        quote.Total.ShouldBe(100_000);
        quote.Tax.ShouldBe(0);
    }

    [Fact]
    public void An_empty_cart_costs_nothing_not_even_shipping() =>
        prices.Quote([], null, PriceRule.ShippingAndTaxAdded, giftWrap: false).Total.ShouldBe(0);

    [Fact]
    public void Shipping_is_free_from_the_value_that_the_merchant_sets()
    {
        var generous = new PriceCalculator(new StoreSettings { FreeShippingFrom = 2000 });

        generous.Quote([new PricedItem(1, "a", 1999, 1)], null, PriceRule.ShippingAndTaxAdded, false).Shipping.ShouldBe(500);
        generous.Quote([new PricedItem(1, "a", 2000, 1)], null, PriceRule.ShippingAndTaxAdded, false).Shipping.ShouldBe(0);
    }

    [Fact]
    public void Any_cart_with_any_coupon_adds_up_to_the_last_minor_unit()
    {
        var items = Gen.Zip(Gen.Choose(1, 1_000_000), Gen.Choose(1, 99)).ListOf().Select(lines =>
            lines.Select((line, i) => new PricedItem(i + 1, "default", line.Item1, line.Item2)).ToArray());
        var coupons = Gen.OneOf(
            Gen.Choose(1, 10_000).Select(value => Coupons.Percentage(value)),
            Gen.Choose(1, 5_000_000).Select(value => Coupons.Fixed(value)));

        Prop.ForAll(Gen.Zip(items, coupons).ToArbitrary(), input =>
        {
            var (lines, coupon) = input;
            var quote = prices.Quote(lines, coupon, PriceRule.ShippingAndTaxAdded, false);
            var sums = quote.Lines.Sum(line => line.Discount) == quote.Discount
                && quote.Lines.Sum(line => line.Subtotal) == quote.Subtotal
                && quote.Subtotal + quote.Shipping + quote.Tax - quote.Discount == quote.Total;
            return sums
                && quote.Discount >= 0
                && quote.Discount <= quote.Subtotal
                && quote.Lines.All(line => line.Discount <= line.Subtotal && line.Tax >= 0);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_discount_is_spread_by_value_without_losing_a_unit()
    {
        DiscountCalculator.Allocate(100, [1, 1, 1]).Sum().ShouldBe(100);
        DiscountCalculator.Allocate(10, [300, 100]).ShouldBe([8, 2]);
        DiscountCalculator.Allocate(0, [5]).ShouldBe([0]);
    }

    [Fact]
    public void A_coupon_never_takes_off_more_than_its_maximum_or_the_order()
    {
        DiscountCalculator.GetAmount(Coupons.Percentage(2000) with { MaxDiscount = 100 }, 10_000).ShouldBe(100);
        DiscountCalculator.GetAmount(Coupons.Fixed(5000), 1200).ShouldBe(1200);
        DiscountCalculator.GetAmount(Coupons.Percentage(2000), 2076).ShouldBe(415);
    }
}
