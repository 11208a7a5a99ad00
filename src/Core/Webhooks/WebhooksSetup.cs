using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Webhooks;

internal static class WebhooksSetup
{
    public static IServiceCollection AddWebhooks(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection(WebhookSettings.Section).Get<WebhookSettings>() ?? new WebhookSettings();
        services.AddSingleton(settings)
            .AddSingleton(new WebhookAddressGuard())
            .AddSingleton<WebhookSecrets>()
            .AddSingleton<WebhookEvents>()
            .AddSingleton<WebhookService>()
            .AddSingleton<WebhookSender>();
        services.AddHttpClient(WebhookSender.HttpClientName, client =>
        {
            // The sender has the timeout; longer answers are cut off.
            client.Timeout = Timeout.InfiniteTimeSpan;
            client.MaxResponseContentBufferSize = 256 * 1024;
        })
            .ConfigurePrimaryHttpMessageHandler(provider => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseProxy = false,
                ConnectCallback = settings.AllowPrivateAddresses
                    ? null
                    : (
                        context,
                        ct) => provider.GetRequiredService<WebhookAddressGuard>()
                            .ConnectAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, ct),
            })
            .RemoveAllLoggers();
        return services;
    }
}
