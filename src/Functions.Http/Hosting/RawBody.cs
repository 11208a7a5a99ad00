using System.Buffers;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>A body as its bytes, for what is signed: reading it any other way would change what the signature covers.</summary>
public static class RawBody
{
    /// <returns>PayloadTooLarge beyond <paramref name="maxBytes"/>.</returns>
    public static async ValueTask<Result<byte[]>> ReadAsync(HttpRequest request, int maxBytes, CancellationToken ct)
    {
        if (request.ContentLength > maxBytes)
        {
            return TooLarge(maxBytes);
        }

        while (true)
        {
            var read = await request.BodyReader.ReadAsync(ct);
            if (read.Buffer.Length > maxBytes)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return TooLarge(maxBytes);
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static Error TooLarge(int maxBytes) => new(ErrorCode.PayloadTooLarge, $"The request body is larger than {maxBytes / 1024} KB");
}
