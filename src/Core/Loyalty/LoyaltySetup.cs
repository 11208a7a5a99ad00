using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Loyalty;

internal static class LoyaltySetup
{
    public static IServiceCollection AddLoyalty(this IServiceCollection services) => services
        .AddSingleton<LoyaltyService>()
        .AddSingleton<LoyaltyPosting>()
        .AddSingleton<LoyaltyRedemptions>()
        .AddSingleton<RewardRevocation>()
        .AddSingleton<LoyaltyDesk>();
}
