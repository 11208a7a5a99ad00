using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Subscriptions;

internal static class SubscriptionsSetup
{
    public static IServiceCollection AddSubscriptions(this IServiceCollection services) => services
        .AddSingleton<SubscriptionService>()
        .AddSingleton<SubscriptionCharge>()
        .AddSingleton<SubscriptionOrderService>()
        .AddSingleton<SubscriptionProcessor>()
        .AddSingleton<SubscriptionMailer>();
}
