using FunctionsCommerce.Core;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Which browser pages may call: those of <see cref="StoreSettings.CorsOrigins"/> the customers' APIs, those of
/// <see cref="StoreSettings.StaffCorsOrigins"/> the staff's. A page of the store's own origin needs no leave.</summary>
public sealed class CorsPolicy(StoreSettings store)
{
    /// <summary>In the settings: any page of the machine at which its user sits.</summary>
    private const string Loopback = "loopback";
    private const string Exposed =
        "Content-Disposition, ETag, Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, X-Request-Id, X-Total-Count, X-Visitor-Id";

    // Settings add to the default list: "*" counts only while it is alone.
    private readonly bool all = store.CorsOrigins.All(origin => origin == "*");
    private readonly HashSet<string> origins = Set(store.CorsOrigins);
    private readonly bool allForStaff = store.StaffCorsOrigins is ["*"];
    private readonly HashSet<string> staffOrigins = Set(store.StaffCorsOrigins);

    /// <summary>Lets the browser hand the answer to the page.</summary>
    public void Allow(HttpRequest request, bool staff)
    {
        var headers = request.HttpContext.Response.Headers;
        if (staff ? allForStaff : all)
        {
            headers.AccessControlAllowOrigin = "*";
        }
        else
        {
            headers.Vary = "Origin";
            if (request.Headers.Origin is not [{ } origin] || !IsAllowed(origin, staff ? staffOrigins : origins))
            {
                return;
            }

            headers.AccessControlAllowOrigin = origin;
            headers.AccessControlAllowCredentials = "true";
        }

        if (request.Headers.Origin.Count > 0)
        {
            headers.AccessControlExposeHeaders = Exposed;
        }
    }

    /// <summary>Answers the browser's question before the call. Each API has one function for it, on OPTIONS of all its paths.</summary>
    public IResult Preflight(HttpRequest request, bool staff = false)
    {
        RequestId.Assign(request.HttpContext);
        Allow(request, staff);
        var headers = request.HttpContext.Response.Headers;
        headers.AccessControlAllowMethods = "GET, POST, PUT, PATCH, DELETE";
        headers.AccessControlAllowHeaders =
            "Authorization, Content-Type, Idempotency-Key, If-None-Match, X-Request-Id, X-Visitor-Id, X-Requested-With, traceparent, tracestate";
        headers.AccessControlMaxAge = "86400";
        return Results.NoContent();
    }

    private static bool IsAllowed(string origin, HashSet<string> known) =>
        known.Contains(origin)
        || (known.Contains(Loopback)
            && Uri.TryCreate(origin, UriKind.Absolute, out var url)
            && url.IsLoopback
            && url.Scheme is "http" or "https");

    private static HashSet<string> Set(IReadOnlyList<string> origins) =>
        new(origins.Select(origin => origin.TrimEnd('/')).Where(origin => origin.Length > 0), StringComparer.OrdinalIgnoreCase);
}
