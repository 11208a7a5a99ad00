using FsCheck;
using FsCheck.Fluent;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Pricing;

namespace FunctionsCommerce.Core.Tests.Pricing;

public sealed class TotalRoundingTests
{
    private readonly PriceCalculator kuwait = new(new StoreSettings { Currency = "KWD", ShippingFee = 503 });

    [Fact]
    public void Any_total_in_three_decimals_can_be_paid_and_adds_up()
    {
        var carts = Gen.Zip(Gen.Choose(1, 100_000), Gen.Choose(1, 99)).ListOf().Select(lines =>
            lines.Select((line, i) => new PricedItem(i + 1, "default", line.Item1, line.Item2)).ToArray());
        var coupons = Gen.OneOf(
            Gen.Constant<Coupon?>(null), Gen.Choose(1, 10_000).Select(value => (Coupon?)Coupons.Percentage(value)),
            Gen.Choose(1, 500_000).Select(value => (Coupon?)Coupons.Fixed(value)));

        Prop.ForAll(Gen.Zip(carts, coupons)
            .ToArbitrary(), Gen.Elements(PriceRule.ShippingAndTaxAdded, PriceRule.Inclusive).ToArbitrary(), (input, rule) =>
        {
            var quote = kuwait.Quote(input.Item1, input.Item2, rule, giftWrap: false);
            return quote.Total >= 0 && quote.Total % GatewayAmounts.Step("KWD") == 0
                && quote.Lines.Sum(line => line.Discount) == quote.Discount
                && quote.Lines.All(line => line.Discount <= line.Subtotal && line.Tax >= 0) && quote.Shipping >= 0
                && quote.Subtotal + quote.Shipping + quote.Tax - quote.Discount == quote.Total;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("INR", 101, true)]
    [InlineData("INR", 99, false)]
    [InlineData("JPY", 101, true)]
    [InlineData("KWD", 99_990, true)]
    [InlineData("BHD", 99_991, false)]
    [InlineData("OMR", 90, false)]
    public void The_gateway_takes_what_its_documentation_says(string currency, long amount, bool taken) =>
        (GatewayAmounts.Refusal(amount, currency, "total") is null).ShouldBe(taken);

    [Fact]
    public void A_cart_agrees_with_what_was_shown_by_what_the_order_pays()
    {
        var shown = new CartTotals(PriceRule.ShippingAndTaxAdded, 100, 150);

        shown.Agrees(shown with { GiftWrapped = 160 }, giftWrap: false).ShouldBeTrue();
        shown.Agrees(shown with { GiftWrapped = 160 }, giftWrap: true).ShouldBeFalse();
        shown.Agrees(shown with { Total = 101 }, giftWrap: false).ShouldBeFalse();
    }
}
