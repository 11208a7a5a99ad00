using FunctionsCommerce.Core.Marketing.Automation;
using FunctionsCommerce.Core.Marketing.Templates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Marketing;

internal static class MarketingSetup
{
    public static IServiceCollection AddMarketing(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(configuration.GetSection(MarketingSettings.Section).Get<MarketingSettings>() ?? new MarketingSettings())
        .AddSingleton(services => QuietHours.Of(services.GetRequiredService<MarketingSettings>(), services.GetRequiredService<StoreSettings>()))
        .AddSingleton(services => FrequencyCap.Of(services.GetRequiredService<MarketingSettings>()))
        .AddSingleton<ContactBook>()
        .AddSingleton<TemplateLibrary>()
        .AddSingleton<AudienceReader>()
        .AddSingleton<TrackingTokens>()
        .AddSingleton<TrackingLinks>()
        .AddSingleton<CampaignService>()
        .AddSingleton<CampaignLists>()
        .AddSingleton<CampaignAudience>()
        .AddSingleton<CampaignCourse>()
        .AddSingleton<CampaignSender>()
        .AddSingleton<CampaignOutages>()
        .AddSingleton<CampaignTally>()
        .AddSingleton<CampaignReports>()
        .AddSingleton<RecipientSender>()
        .AddSingleton<EngagementService>()
        .AddSingleton(configuration.GetSection(DeliveryReportSettings.Section).Get<DeliveryReportSettings>() ?? new DeliveryReportSettings())
        .AddSingleton<DeliveryReports>()
        .AddSingleton<AutomationService>()
        .AddSingleton<AutomationLogs>()
        .AddSingleton<AutomationTriggers>()
        .AddSingleton<AutomationOccasions>()
        .AddSingleton<AutomationText>()
        .AddSingleton<AutomationSender>()
        .AddSingleton<CustomerCalendar>()
        .AddSingleton<AutomationCalendar>();
}
