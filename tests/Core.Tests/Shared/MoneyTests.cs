using System.Text.Json;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Shared;

public sealed class MoneyTests
{
    [Fact]
    public void Decimals_show_the_digits_of_the_currency()
    {
        JsonSerializer.Serialize(Money.ToDecimal(1800, "INR")).ShouldBe("18.00");
        JsonSerializer.Serialize(Money.ToDecimal(1800, "JPY")).ShouldBe("1800");
        JsonSerializer.Serialize(Money.ToDecimal(-1805, "USD")).ShouldBe("-18.05");
        JsonSerializer.Serialize(Money.ToDecimal(1800, "KWD")).ShouldBe("1.800");
    }

    [Fact]
    public void Amounts_with_too_many_digits_or_too_large_are_refused()
    {
        Money.TryFromDecimal(18.005m, "INR", out _).ShouldBeFalse();
        Money.TryFromDecimal(decimal.MaxValue, "INR", out _).ShouldBeFalse();
        Money.TryFromDecimal(18.00m, "INR", out var minor).ShouldBeTrue();
        minor.ShouldBe(1800);
    }

    [Fact]
    public void A_price_filter_takes_in_no_more_than_it_says()
    {
        Money.Ceiling(10.001m, "INR").ShouldBe(1001);
        Money.Floor(10.009m, "INR").ShouldBe(1000);
        Money.Floor(decimal.MaxValue, "INR").ShouldBe(Money.MaxMinor);
        Money.Ceiling(decimal.MaxValue, "KWD").ShouldBe(Money.MaxMinor);
    }

    [Fact]
    public void Shares_are_rounded_half_up_once()
    {
        Money.Share(2076, 1000).ShouldBe(208);
        Money.Share(25, 1000).ShouldBe(3);
        Money.Share(0, 1000).ShouldBe(0);
    }

    [Theory]
    [InlineData("100", true)]
    [InlineData("12.34", true)]
    [InlineData("100.001", false)]
    [InlineData("10.999", false)]
    [InlineData("100.01", false)]
    public void A_percentage_has_at_most_two_decimals(string percent, bool valid) =>
        Money.TryToBasisPoints(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), out _).ShouldBe(valid);
}
