using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Analytics;

internal static class AnalyticsSetup
{
    public static IServiceCollection AddAnalytics(this IServiceCollection services) => services
        .AddSingleton<PendingFiguresService>()
        .AddSingleton<RollupService>()
        .AddSingleton<Recomputation>()
        .AddSingleton<PartialDays>()
        .AddSingleton<DashboardService>()
        .AddSingleton<CustomerRollUp>()
        .AddSingleton<CustomerAnalytics>();
}
