using System.Net.Http.Headers;

namespace FunctionsCommerce.WorkerHost.Tests.Http;

/// <summary>The smallest PNG there is: one pixel.</summary>
internal static class Picture
{
    public static byte[] Png { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static MultipartFormDataContent Form(string field, byte[]? content = null)
    {
        var file = new ByteArrayContent(content ?? Png);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        return new MultipartFormDataContent("a-boundary") { { file, field, "a.png" } };
    }
}
