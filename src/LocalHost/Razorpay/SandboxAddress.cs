using FunctionsCommerce.LocalHost.Setup;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace FunctionsCommerce.LocalHost.Razorpay;

/// <summary>Where this host listens: known only once it does, and maybe on a port that the system chose.</summary>
internal sealed class SandboxAddress(IServer server, IConfiguration configuration)
{
    /// <summary>Stands for this host in <c>Razorpay__BaseUrl</c> until its address is known.</summary>
    public const string Placeholder = "razorpay.sandbox";

    /// <summary>The setting that leads the store's client to the sandbox.</summary>
    public const string BaseUrl = $"http://{Placeholder}{SandboxRest.Base}";

    /// <summary>For calls to oneself. Null before the host listens.</summary>
    public Uri? Own
    {
        get
        {
            var first = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(
                address => address.StartsWith("http:", StringComparison.Ordinal));
            return first is null ? null : new Uri(first
                .Replace("//[::]", "//127.0.0.1", StringComparison.Ordinal)
                .Replace("//0.0.0.0", "//127.0.0.1", StringComparison.Ordinal)
                .Replace("//*", "//127.0.0.1", StringComparison.Ordinal)
                .Replace("//+", "//127.0.0.1", StringComparison.Ordinal));
        }
    }

    /// <summary>Where webhooks go: this host, unless the store is other processes. Null before the host listens.</summary>
    public Uri? Store => configuration[$"{LocalSettings.Section}:{nameof(LocalSettings.SandboxStoreUrl)}"] is { Length: > 0 } other
        ? new Uri(other)
        : Own;

    /// <summary>For the customer's browser, without a slash at the end: as configured, else where the host listens.</summary>
    public string Public => (configuration["Store:PublicUrl"] ?? Own?.ToString() ?? "").TrimEnd('/');
}

/// <summary>Sends the store's calls to its gateway to this very host, unless the settings name another gateway.</summary>
internal sealed class SandboxRedirect(SandboxAddress address) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is { Host: SandboxAddress.Placeholder } uri)
        {
            var own = address.Own ?? throw new HttpRequestException("The sandbox does not listen yet.");
            request.RequestUri = new UriBuilder(uri) { Host = own.Host, Port = own.Port }.Uri;
        }

        return base.SendAsync(request, cancellationToken);
    }
}
