namespace FunctionsCommerce.Core.Tests;

public sealed class StoreSettingsTests
{
    [Theory]
    [InlineData("JPY")]
    [InlineData("KWD")]
    public void A_currency_without_two_decimals_needs_its_own_amounts(string currency)
    {
        new StoreSettings { Currency = currency }.AmountsProblem(_ => false)!.ShouldContain("Store__LoyaltyPointValue");
        new StoreSettings { Currency = currency }.AmountsProblem(
            name => name != nameof(StoreSettings.AmountCurrency))!.ShouldContain("Store__AmountCurrency");
        new StoreSettings { Currency = currency, AmountCurrency = currency }.AmountsProblem(_ => true).ShouldBeNull();
    }

    [Fact]
    public void Amounts_of_another_currency_are_refused()
    {
        new StoreSettings { Currency = "USD", AmountCurrency = "INR" }.AmountsProblem(_ => true)!.ShouldContain("INR");
        new StoreSettings { Currency = "USD" }.AmountsProblem(_ => false).ShouldBeNull();
        new StoreSettings().AmountsProblem(_ => false).ShouldBeNull();
    }
}
