using System.Net;
using FunctionsCommerce.Functions.Http.Hosting;
using Microsoft.Net.Http.Headers;

namespace FunctionsCommerce.LocalHost.Web;

/// <summary>Keeps <c>/local</c> for the developer at this machine: every mail can be read there, and the clock moved. A page elsewhere that
/// a browser here shows must not reach it, neither by its own name for this machine (DNS rebinding) nor by a form.</summary>
/// <param name="configuration"><c>LocalHost__RemoteTools</c> opens the tools to other machines, as in a container whose ports are
/// mapped.</param>
internal sealed class LocalToolsGuard(IConfiguration configuration)
{
    public const string Setting = "LocalHost:RemoteTools";
    private readonly bool isOpen = configuration.GetValue<bool>(Setting);

    public RequestDelegate Before(RequestDelegate next) => context =>
    {
        if (!context.Request.Path.StartsWithSegments("/local", out var rest))
        {
            return next(context);
        }

        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = SecurityHeaders.NoPage;
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";

        // The sandbox of the payment gateway has a key of its own, and its page is the customers'.
        return rest.StartsWithSegments("/razorpay/v1") ? next(context)
            : rest.StartsWithSegments("/pay") ? (IsOwnPage(context.Request)
                ? next(context)
                : RefuseAsync(context, 403, "Other sites may not pay here."))
            : Check(context.Request) is { } refusal ? RefuseAsync(context, refusal.Status, refusal.Message)
            : next(context);
    };

    private (int Status, string Message)? Check(HttpRequest request)
    {
        if (!isOpen && (!IsThisMachine(request.HttpContext.Connection.RemoteIpAddress) || !IsLoopbackName(request.Host.Host)))
        {
            return (403, "The developer tools answer this machine only, at a loopback address. LocalHost__RemoteTools=true opens them.");
        }

        if (!IsOwnPage(request) || (request.Headers["Sec-Fetch-Site"] == "cross-site" && !IsNavigation(request)))
        {
            return (403, "Other sites may not use the developer tools.");
        }

        return IsWrite(request) && HasBody(request) && !IsJson(request) ? (415, "The body must be application/json.") : null;
    }

    /// <summary>Browsers name the page's origin with every write and every call of a script across origins. Pages of this machine may
    /// call.</summary>
    private static bool IsOwnPage(HttpRequest request) =>
        request.Headers.Origin.Count == 0
        || (request.Headers.Origin is [{ } origin]
            && Uri.TryCreate(origin, UriKind.Absolute, out var url)
            && (IsLoopbackName(url.Host) || url.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase)));

    private static bool IsNavigation(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers["Sec-Fetch-Mode"] == "navigate";

    private static bool IsWrite(HttpRequest request) => !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);

    private static bool HasBody(HttpRequest request) => request.ContentLength > 0 || request.Headers.TransferEncoding.Count > 0;

    /// <summary>Node's fetch sends text/plain by default; a browser that does so names the page's origin.</summary>
    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            ? type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
                || (type.MediaType.Equals("text/plain", StringComparison.OrdinalIgnoreCase) && request.Headers.Origin.Count == 0)
            : request.Headers.Origin.Count == 0;

    private static bool IsThisMachine(IPAddress? address) =>
        address is null || IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static Task RefuseAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { error = message }, context.RequestAborted);
    }
}
