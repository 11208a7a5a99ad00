using FunctionsCommerce.Core.Marketing.Automation;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Marketing.Templates;
using FunctionsCommerce.Core.Marketing.Tracking;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Marketing;

internal static class MarketingSetup
{
    public static IServiceCollection AddMarketing(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(configuration.GetSection(MarketingSettings.Section).Get<MarketingSettings>() ?? new MarketingSettings())
        .AddSingleton(
            services => QuietHours.Of(services.GetRequiredService<MarketingSettings>(), services.GetRequiredService<StoreSettings>()))
        .AddSingleton(services => FrequencyCap.Of(services.GetRequiredService<MarketingSettings>()))
        .AddSingleton<FrequencyCapService>()
        .AddSingleton<TemplateLibrary>()
        .AddSingleton<SegmentQuery>()
        .AddSingleton<TrackingTokens>()
        .AddSingleton<TrackingLinks>()
        .AddSingleton<CampaignService>()
        .AddSingleton<CampaignPreviewService>()
        .AddSingleton<CampaignQueries>()
        .AddSingleton<AudienceSnapshotService>()
        .AddSingleton<CampaignProgress>()
        .AddSingleton<CampaignSender>()
        .AddSingleton<CampaignOutages>()
        .AddSingleton<CampaignStatistics>()
        .AddSingleton<CampaignReports>()
        .AddSingleton<CampaignMessageSender>()
        .AddSingleton<EngagementService>()
        .AddSingleton(
            configuration.GetSection(DeliveryReportSettings.Section).Get<DeliveryReportSettings>() ?? new DeliveryReportSettings())
        .AddSingleton<DeliveryReports>()
        .AddSingleton<AutomationService>()
        .AddSingleton<AutomationLogs>()
        .AddSingleton<AutomationTriggers>()
        .AddSingleton<AutomationConditionEvaluator>()
        .AddSingleton<AutomationMessageRenderer>()
        .AddSingleton<AutomationDelivery>()
        .AddSingleton<AutomationSender>()
        .AddSingleton<AnniversaryIndex>()
        .AddSingleton<AnniversaryScheduler>();
}
