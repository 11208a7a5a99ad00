using FunctionsCommerce.Core;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Which browser pages may call (<see cref="StoreSettings.CorsOrigins"/>).</summary>
public sealed class Cors(StoreSettings store)
{
    private const string Exposed = "ETag, Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, X-Total-Count, X-Visitor-Id";

    // Settings add to the default list: "*" counts only while it is alone.
    private readonly bool all = store.CorsOrigins.All(origin => origin == "*");
    private readonly HashSet<string> origins = new(store.CorsOrigins, StringComparer.OrdinalIgnoreCase);

    /// <summary>Lets the browser hand the answer to the page.</summary>
    public void Allow(HttpRequest request)
    {
        var headers = request.HttpContext.Response.Headers;
        if (all)
        {
            headers.AccessControlAllowOrigin = "*";
        }
        else
        {
            headers.Vary = "Origin";
            if (request.Headers.Origin is not [{ } origin] || !origins.Contains(origin))
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
    public IResult Preflight(HttpRequest request)
    {
        Allow(request);
        var headers = request.HttpContext.Response.Headers;
        headers.AccessControlAllowMethods = "GET, POST, PUT, PATCH, DELETE";
        headers.AccessControlAllowHeaders = "Authorization, Content-Type, Idempotency-Key, If-None-Match, X-Visitor-Id";
        headers.AccessControlMaxAge = "86400";
        return Results.NoContent();
    }
}
