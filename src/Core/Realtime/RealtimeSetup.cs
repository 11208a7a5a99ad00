using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Realtime;

internal static class RealtimeSetup
{
    public static IServiceCollection AddRealtime(this IServiceCollection services) =>
        services.AddSingleton<RealtimeService>().AddSingleton<RealtimeConnections>();
}
