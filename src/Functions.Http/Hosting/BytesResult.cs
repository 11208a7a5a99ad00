using System.Buffers;
using System.Globalization;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>An answer whose bytes are there already: length known, written in one go.</summary>
public sealed class BytesResult(ReadOnlyMemory<byte> body, int status = StatusCodes.Status200OK) : IResult
{
    public const string Json = "application/json; charset=utf-8";

    public ReadOnlyMemory<byte> Body => body;

    public int Status => status;

    public string ContentType { get; init; } = Json;

    /// <summary>The <c>Content-Disposition</c> of a download.</summary>
    public string? Disposition { get; init; }

    /// <summary>The <c>Content-Security-Policy</c> of a page; null for data.</summary>
    public string? PagePolicy { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = ContentType;
        response.ContentLength = body.Length;
        if (RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        if (status == StatusCodes.Status401Unauthorized)
        {
            response.Headers.WWWAuthenticate = "Bearer";
        }

        if (PagePolicy is not null)
        {
            response.Headers.ContentSecurityPolicy = PagePolicy;
        }

        if (Disposition is not null)
        {
            response.Headers.ContentDisposition = Disposition;
        }

        // Not flushed: the server sends head and body together when the call ends.
        response.BodyWriter.Write(body.Span);
        return Task.CompletedTask;
    }
}
