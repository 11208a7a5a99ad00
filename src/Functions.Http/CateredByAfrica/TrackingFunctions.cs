using System.Net;
using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Marketing.Tracking;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>The targets of links in marketing emails. Callers are readers or machines without a login.</summary>
public sealed class TrackingFunctions(CateredByAfricaApi api, EngagementService engagement, StoreSettings store)
{
    private const string Route = CateredByAfricaApi.Base + "/t";

    // A transparent GIF of one pixel.
    private static readonly byte[] Pixel = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    [Function("CateredByAfrica_TrackOpen")]
    [Operation("The pixel of a marketing email", AccessLevel.Public, Extension = true, Produces = "image/gif")]
    public Task<IResult> Open(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/o/{token}")] HttpRequest request, string token,
        CancellationToken ct) =>
        api.PublicAsync(request, ct, async () =>
        {
            await engagement.OpenAsync(token, VisitOf(request), ct);
            request.HttpContext.Response.Headers.CacheControl = "no-store";
            return new BytesResult(Pixel) { ContentType = "image/gif" };
        });

    [Function("CateredByAfrica_TrackClick")]
    [Operation("A link in a marketing email: leads on to where it was meant to", AccessLevel.Public, Extension = true, Status = 302)]
    public Task<IResult> Click(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/c/{token}")] HttpRequest request, string token,
        CancellationToken ct) =>
        api.PublicAsync(request, ct, async () =>
        {
            if (!(await engagement.ClickAsync(token, VisitOf(request), ct)).TryGetValue(out var url, out var refused))
            {
                return api.Refuse(refused);
            }

            var headers = request.HttpContext.Response.Headers;
            headers.CacheControl = "no-store";
            headers.Location = new Uri(url).AbsoluteUri;
            return new BytesResult(ReadOnlyMemory<byte>.Empty, StatusCodes.Status302Found) { ContentType = "text/html; charset=utf-8" };
        });

    /// <summary>Asks only: scanners follow every link of a mail, and must not unsubscribe anybody.</summary>
    [Function("CateredByAfrica_AskUnsubscribe")]
    [Operation(
        "The page that unsubscribes from marketing", AccessLevel.Public, Extension = true, Produces = "text/html", PageRefusals = true)]
    public Task<IResult> AskUnsubscribe(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/u/{token}")] HttpRequest request, string token,
        CancellationToken ct) =>
        api.PublicAsync(request, ct, () => engagement.CanUnsubscribe(token)
            ? Page(
                "Unsubscribe?", "You will get no more offers and news from us. Messages about your orders still come.",
                "<form method=\"post\"><button>Unsubscribe</button></form>")
            : Page("This link does not work", "It may have been cut off. Open it from the mail again.", "", StatusCodes.Status404NotFound));

    /// <summary>The button of the page, and the mail program's one click (RFC 8058).</summary>
    [Function("CateredByAfrica_Unsubscribe")]
    [Operation(
        "Unsubscribes from marketing with one click", AccessLevel.Public, Extension = true, Produces = "text/html", PageRefusals = true)]
    public Task<IResult> Unsubscribe(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/u/{token}")] HttpRequest request, string token,
        CancellationToken ct) =>
        api.PublicAsync(request, ct, async () => (await engagement.UnsubscribeAsync(token, ct)).IsOk
            ? Page("You are unsubscribed", "We will send you no more offers and news.", "")
            : Page("This link does not work", "It may have been cut off. Open it from the mail again.", "", StatusCodes.Status404NotFound));

    private static EngagementContext VisitOf(HttpRequest request)
    {
        var headers = request.Headers;
        var purpose = $"{headers["Sec-Purpose"]} {headers["Purpose"]} {headers["X-Purpose"]} {headers["X-Moz"]}";
        return new EngagementContext(
            headers.UserAgent,
            purpose.Contains("prefetch", StringComparison.OrdinalIgnoreCase)
                || purpose.Contains("preview", StringComparison.OrdinalIgnoreCase));
    }

    private BytesResult Page(string title, string text, string form, int status = StatusCodes.Status200OK)
    {
        var name = WebUtility.HtmlEncode(store.Name);
        var html = $$"""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
            <title>{{title}} - {{name}}</title><meta name="color-scheme" content="light dark">
            <style>body{font:16px/1.5 sans-serif;max-width:32em;margin:4em auto;padding:0 1em}button{font:inherit;min-height:44px;padding:8px 24px}</style></head>
            <body><h1>{{title}}</h1><p>{{text}}</p>{{form}}<p>{{name}}</p></body></html>
            """;
        return new BytesResult(
            System.Text.Encoding.UTF8.GetBytes(html),
            status)
        { ContentType = "text/html; charset=utf-8", PagePolicy = SecurityHeaders.PlainPage };
    }
}
