using FunctionsCommerce.Core.Payments.Saved;
using FunctionsCommerce.Core.Payments.Wallets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.Core.Payments;

/// <summary>Registers the room.</summary>
public static class PaymentsSetup
{
    /// <summary>The client of the gateway, for hosts that put something between.</summary>
    public const string HttpClientName = "razorpay";

    /// <summary>Key of the clock that measures the network; without a service of this key it is the machine's.</summary>
    internal const string NetworkClock = "network";

    internal static IServiceCollection AddPayments(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<RazorpaySettings>()
            .Bind(configuration.GetSection(RazorpaySettings.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<RazorpaySettings>>().Value);
        services.AddHttpClient(HttpClientName, (provider, client) =>
        {
            client.BaseAddress = new Uri(provider.GetRequiredService<RazorpaySettings>().BaseUrl.TrimEnd('/') + '/');

            // The transport has the timeout; an answer larger than this is not the gateway's.
            client.Timeout = Timeout.InfiniteTimeSpan;
            client.MaxResponseContentBufferSize = 4 * 1024 * 1024;
        })
            .RemoveAllLoggers();
        services.AddSingleton<RazorpayTransport>();
        services.AddSingleton(provider => new RazorpayClient(provider.GetRequiredService<RazorpayTransport>()));
        services.AddSingleton<RazorpaySignatures>();
        services.AddSingleton<PaymentWebhookReceiver>();
        services.AddSingleton<PaymentWebhookResolver>();
        services.AddSingleton<WalletService>();
        services.AddSingleton<SavedPaymentMethodService>();
        return services;
    }
}
