namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Security headers of every answer: an API's answer is data, never a page, and is shown in no frame.</summary>
public sealed class SecurityHeaders(RequestScheme scheme)
{
    /// <summary>For answers that are no page.</summary>
    public const string NoPage = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>For a page with nothing but text, styles and a form that leads back here.</summary>
    public const string PlainPage =
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string Year = "max-age=31536000";

    /// <summary>A page that needs more sets its own <c>Content-Security-Policy</c> (<see cref="BytesResult.PagePolicy"/>).</summary>
    public void Apply(HttpRequest request)
    {
        var headers = request.HttpContext.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = NoPage;
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        if (scheme.IsSecure(request))
        {
            // Code that asks the request itself, such as the guests' cookie, gets the same answer.
            request.IsHttps = true;
            headers.StrictTransportSecurity = Year;
        }
    }
}
