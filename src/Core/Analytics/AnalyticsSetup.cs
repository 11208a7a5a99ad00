using FunctionsCommerce.Core.Analytics.Rollups;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Analytics;

internal static class AnalyticsSetup
{
    public static IServiceCollection AddAnalytics(this IServiceCollection services) => services
        .AddSingleton<PendingMetricsService>()
        .AddSingleton<DashboardProjection>()
        .AddSingleton<DashboardRebuilder>()
        .AddSingleton<PartialDays>()
        .AddSingleton<RollupReader>()
        .AddSingleton<DashboardService>()
        .AddSingleton<TopProductService>()
        .AddSingleton<CustomerMetricsProjection>()
        .AddSingleton<CustomerAnalytics>();
}
