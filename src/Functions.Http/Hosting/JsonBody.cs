using System.Text.Unicode;
using FunctionsCommerce.Core.Shared;
using Microsoft.Net.Http.Headers;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>A JSON body: at most 1 MB of valid UTF-8, or nothing.</summary>
internal static class JsonBody
{
    public const int MaxBytes = 1024 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static async ValueTask<Result<ReadOnlyMemory<byte>>> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        if (!(await RawBody.ReadAsync(request, MaxBytes, ct)).TryGetValue(out var bytes, out var refused))
        {
            return refused;
        }

        if (bytes.Length == 0)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        if (!IsJson(request))
        {
            return new Error(ErrorCode.UnsupportedMediaType, "The request body must be application/json");
        }

        var text = bytes.AsSpan().StartsWith(ByteOrderMark) ? bytes.AsMemory(ByteOrderMark.Length) : bytes;
        return Utf8.IsValid(text.Span) ? (ReadOnlyMemory<byte>)text : Errors.Invalid("body", "The request body is not valid UTF-8");
    }

    private static bool IsJson(HttpRequest request)
    {
        if (request.ContentType is "application/json")
        {
            return true;
        }

        return MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
                || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
            && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            && request.Headers.ContentEncoding.Count == 0;
    }
}
