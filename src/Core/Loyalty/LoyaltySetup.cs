using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Loyalty;

internal static class LoyaltySetup
{
    public static IServiceCollection AddLoyalty(this IServiceCollection services) => services
        .AddSingleton<LoyaltyService>()
        .AddSingleton<PointsAccrualHandler>()
        .AddSingleton<PointsRedemptionService>()
        .AddSingleton<RewardRevocation>()
        .AddSingleton<LoyaltyAdminService>();
}
