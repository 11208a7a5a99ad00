using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Analytics;

internal static class AnalyticsSetup
{
    public static IServiceCollection AddAnalytics(this IServiceCollection services) => services
        .AddSingleton<PendingFiguresService>()
        .AddSingleton<RollupService>()
        .AddSingleton<Recomputation>()
        .AddSingleton<PartialDays>()
        .AddSingleton<RollupReader>()
        .AddSingleton<DashboardService>()
        .AddSingleton<TopProductService>()
        .AddSingleton<CustomerRollUp>()
        .AddSingleton<CustomerAnalytics>();
}
