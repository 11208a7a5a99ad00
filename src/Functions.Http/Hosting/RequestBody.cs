using System.Buffers;
using System.Text.Unicode;
using FunctionsCommerce.Core.Shared;
using Microsoft.Net.Http.Headers;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>A JSON body in memory: at most 1 MB of valid UTF-8. Dispose it when it is read.</summary>
internal readonly struct RequestBody : IDisposable
{
    public const int MaxBytes = 1024 * 1024;
    private static readonly Error TooLarge = new(ErrorCode.PayloadTooLarge, "The request body is larger than 1 MB");
    private readonly byte[]? rented;
    private readonly int start;
    private readonly int length;

    private RequestBody(byte[]? rented, int start, int length)
    {
        this.rented = rented;
        this.start = start;
        this.length = length;
    }

    public ReadOnlySpan<byte> Bytes => rented.AsSpan(start, length);

    public static async ValueTask<Result<RequestBody>> Read(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > MaxBytes)
        {
            return TooLarge;
        }

        while (true)
        {
            var read = await request.BodyReader.ReadAsync(ct);
            var buffer = read.Buffer;
            if (buffer.Length > MaxBytes)
            {
                request.BodyReader.AdvanceTo(buffer.End);
                return TooLarge;
            }

            if (read.IsCompleted)
            {
                var body = Take(request, buffer);
                request.BodyReader.AdvanceTo(buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    public void Dispose()
    {
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static Result<RequestBody> Take(HttpRequest request, ReadOnlySequence<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return default(RequestBody);
        }

        if (!IsJson(request))
        {
            return new Error(ErrorCode.UnsupportedMediaType, "The request body must be application/json");
        }

        var length = (int)buffer.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        buffer.CopyTo(rented);
        var start = rented.AsSpan(0, length).StartsWith("\uFEFF"u8) ? 3 : 0;
        if (Utf8.IsValid(rented.AsSpan(start, length - start)))
        {
            return new RequestBody(rented, start, length - start);
        }

        ArrayPool<byte>.Shared.Return(rented);
        return Errors.Invalid("body", "The request body is not valid UTF-8");
    }

    private static bool IsJson(HttpRequest request)
    {
        if (request.ContentType is "application/json")
        {
            return true;
        }

        return MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase))
            && request.Headers.ContentEncoding.Count == 0;
    }
}
