using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.LocalHost.Work;

namespace FunctionsCommerce.LocalHost.Razorpay;

/// <summary>Puts the payment sandbox into the host. Needs Core, the <see cref="Storage.LocalDatabase"/> and a clock.</summary>
public static class SandboxSetup
{
    /// <summary>Settings that lead the store to the sandbox where no gateway is configured.</summary>
    public static IReadOnlyDictionary<string, string?> Defaults { get; } =
        new Dictionary<string, string?> { ["Razorpay:BaseUrl"] = SandboxAddress.BaseUrl };

    public static IServiceCollection AddRazorpaySandbox(this IServiceCollection services)
    {
        services.AddSingleton<SandboxAddress>();
        services.AddTransient<SandboxRedirect>();
        services.AddHttpClient(PaymentsSetup.HttpClientName).AddHttpMessageHandler<SandboxRedirect>();
        services.AddSingleton<SandboxOrders>();
        services.AddSingleton<SandboxPayments>();
        services.AddSingleton<SandboxRefunds>();
        services.AddSingleton<SandboxFaults>();
        services.AddSingleton<SandboxTools>();
        services.AddSingleton<SandboxRest>();
        services.AddSingleton<SandboxPayPage>();
        services.AddSingleton<SandboxWebhookPump>();
        services.AddHostedService(provider => provider.GetRequiredService<SandboxWebhookPump>());
        services.AddSingleton<IdleCheck>(provider => _ => ValueTask.FromResult(provider.GetRequiredService<SandboxWebhookPump>().IsIdle));
        return services;
    }

    public static IEndpointRouteBuilder MapRazorpaySandbox(this IEndpointRouteBuilder app)
    {
        var services = app.ServiceProvider;
        services.GetRequiredService<SandboxRest>().Map(app);
        services.GetRequiredService<SandboxTools>().Map(app);
        services.GetRequiredService<SandboxPayPage>().Map(app);
        return app;
    }
}
