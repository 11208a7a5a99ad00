using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Support;

internal static class SupportSetup
{
    public static IServiceCollection AddSupport(this IServiceCollection services) => services
        .AddSingleton<SupportService>()
        .AddSingleton<SupportAdminService>();
}
