using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Webhooks;

internal static class WebhooksSetup
{
    public static IServiceCollection AddWebhooks(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection(WebhookSettings.Section).Get<WebhookSettings>() ?? new WebhookSettings();
        services.AddSingleton(settings).AddSingleton<WebhookSecrets>().AddSingleton<WebhookEvents>().AddSingleton<WebhookService>().AddSingleton<WebhookSender>();
        services.AddHttpClient(WebhookSender.HttpClientName, client =>
        {
            // The sender keeps the time; whatever answers more than this has nothing to say to us.
            client.Timeout = Timeout.InfiniteTimeSpan;
            client.MaxResponseContentBufferSize = 256 * 1024;
        })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseProxy = false,
                ConnectCallback = settings.AllowPrivateAddresses ? null : WebhookSender.ConnectPublic,
            })
            .RemoveAllLoggers();
        return services;
    }
}
