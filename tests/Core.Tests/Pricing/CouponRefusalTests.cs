using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Pricing;

public sealed class CouponRefusalTests
{
    private static Error? Refusal(Coupon? coupon, long subtotal = 10_000) =>
        DiscountCalculator.GetIneligibility(coupon, "SAVE", customerId: 7, subtotal, "INR", Coupons.Now);

    [Fact]
    public void A_valid_coupon_is_accepted() => Refusal(Coupons.Percentage(2000)).ShouldBeNull();

    [Fact]
    public void Refusals_are_validation_errors_on_the_code()
    {
        var refusals = new[]
        {
            Refusal(null),
            Refusal(Coupons.Percentage(2000) with { IsActive = false }),
            Refusal(Coupons.Percentage(2000) with { StartsAt = Coupons.Now.AddSeconds(1) }),
            Refusal(Coupons.Percentage(2000) with { EndsAt = Coupons.Now.AddSeconds(-1) }),
            Refusal(Coupons.Percentage(2000) with { UsageLimit = 5, UsedCount = 5 }),
            Refusal(Coupons.Percentage(2000) with { CustomerId = 8 }),
            Refusal(Coupons.Percentage(2000) with { MinOrderValue = 10_001 }),
        };

        refusals.ShouldAllBe(refusal => refusal!.Code == ErrorCode.Validation && refusal.FieldErrors[0].Field == "code");
        refusals.Select(refusal => refusal!.Message).Distinct().Count().ShouldBe(6);
    }

    [Fact]
    public void Somebody_elses_personal_coupon_looks_like_none() =>
        Refusal(Coupons.Fixed(100) with { CustomerId = 8 })!.Message.ShouldBe(Refusal(null)!.Message);
}
