using FunctionsCommerce.Core.Payments.Saved;

namespace FunctionsCommerce.Core.Tests.Payments;

public sealed class CardBrandTests
{
    [Theory]
    [InlineData("4111111111111111", "visa")]
    [InlineData("5555555555554444", "mastercard")]
    [InlineData("2223003122003222", "mastercard")]
    [InlineData("378282246310005", "amex")]
    [InlineData("6521111111111110", "rupay")]
    [InlineData("30569309025904", "diners")]
    public void A_number_tells_its_brand_and_checks_itself(string number, string brand)
    {
        CardBrand.Of(number).ShouldBe(brand);
        CardBrand.IsLuhn(number).ShouldBeTrue();
    }

    [Theory]
    [InlineData("4111111111111112")]
    [InlineData("5555555555554445")]
    public void A_mistyped_number_is_none(string number) => CardBrand.IsLuhn(number).ShouldBeFalse();
}
