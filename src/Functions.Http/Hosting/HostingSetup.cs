using FunctionsCommerce.Functions.Http.CateredByAfrica;
using FunctionsCommerce.Functions.Http.CustomerPortal;
using FunctionsCommerce.Functions.Http.Hosting.Explorer;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;
using FunctionsCommerce.Functions.Http.PureEssence;
using FunctionsCommerce.Functions.Http.RasCurrys;
using FunctionsCommerce.Functions.Http.RocketryBox;
using FunctionsCommerce.Functions.Http.Webhooks;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>The APIs and what they share. Function classes themselves are made by the host.</summary>
public static class HostingSetup
{
    public static IServiceCollection AddHttpApis(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection(RateLimitSettings.Section).Get<RateLimitSettings>() ?? new RateLimitSettings());
        services.Configure<KestrelServerOptions>(ServerLimits.Apply);
        services.AddSingleton<RequestLimits>();
        services.AddSingleton<CorsPolicy>();
        services.AddSingleton<RequestScheme>();
        services.AddSingleton<SecurityHeaders>();
        services.AddSingleton<Idempotency>();
        services.AddSingleton<ApiPipeline>();
        services.AddSingleton<ResponseCache>();
        services.AddSingleton<ApiDirectory>();
        services.AddSingleton<RouteTable>();
        services.AddSingleton<OpenApiDocuments>();
        services.AddSingleton(configuration.GetSection(ExplorerSettings.Section).Get<ExplorerSettings>() ?? new ExplorerSettings());
        services.AddSingleton(new ExplorerAccounts(() => []));
        services.AddSingleton<ExplorerPage>();
        services.AddSingleton<AuthGuard>();
        services.AddSingleton<CouponAttemptLimiter>();
        return services
            .AddApi<PureEssenceApi>()
            .AddApi<RocketryBoxApi>()
            .AddApi<CustomerPortalApi>()
            .AddApi<CateredByAfricaApi>()
            .AddApi<RasCurrysApi>()
            .AddApi<WebhooksApi>();
    }

    /// <summary>Registers it by its own type for its functions, and as <see cref="IApi"/> for code that needs all APIs.</summary>
    private static IServiceCollection AddApi<TApi>(this IServiceCollection services)
        where TApi : class, IApi =>
        services.AddSingleton<TApi>().AddSingleton<IApi>(provider => provider.GetRequiredService<TApi>());
}
