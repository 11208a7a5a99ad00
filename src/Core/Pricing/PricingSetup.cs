using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Pricing;

internal static class PricingSetup
{
    public static IServiceCollection AddPricing(this IServiceCollection services) => services
        .AddSingleton<PriceCalculator>()
        .AddSingleton<CouponService>()
        .AddSingleton<AvailableCouponsQuery>()
        .AddSingleton<CouponAdminService>();
}
