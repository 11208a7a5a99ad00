using FunctionsCommerce.Core;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Whether the caller reaches the store over https: a proxy in between ends the encryption, and the request itself does not show
/// it.</summary>
public sealed class RequestScheme(StoreSettings store, RateLimitSettings proxies)
{
    private readonly bool isPublicSecure = store.PublicUrl.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>By the setting <c>Store__PublicUrl</c>, by the request, or by the word of a proxy where one is configured
    /// (<c>RateLimits__FrontDoorId</c>,
    /// <c>RateLimits__ForwardedHops</c>).</summary>
    public bool IsSecure(HttpRequest request) =>
        isPublicSecure
        || request.IsHttps
        || ((proxies.ForwardedHops > 0 || proxies.FrontDoorId.Length > 0)
            && request.Headers["X-Forwarded-Proto"].ToString().Split(',')[0].Trim().Equals("https", StringComparison.OrdinalIgnoreCase));
}
