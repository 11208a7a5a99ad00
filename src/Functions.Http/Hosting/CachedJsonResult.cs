using System.Buffers;
using System.Security.Cryptography;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>A public answer built once and served many times, with a weak ETag; answers <c>304</c> when the client has it.</summary>
/// <param name="maxAge">How long a browser or CDN may serve it without asking, in seconds.</param>
public sealed class CachedJsonResult(byte[] body, int maxAge = 0) : IResult
{
    private readonly string etag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 8))}\"";
    private readonly string cacheControl = maxAge > 0 ? $"public, max-age={maxAge}" : "no-cache";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.ETag = etag;
        response.Headers.CacheControl = cacheControl;
        if (httpContext.Request.Headers.IfNoneMatch is { Count: > 0 } known && Matches(known.ToString()))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = BytesResult.Json;
        response.ContentLength = body.Length;
        response.BodyWriter.Write(body);
        return Task.CompletedTask;
    }

    private bool Matches(string known) => known == "*" || known.Contains(etag.AsSpan(2), StringComparison.Ordinal);
}
