using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FunctionsCommerce.Functions.Http.Hosting.OpenApi;

/// <summary>The APIs' descriptions: written when first asked for, and the page that shows them.</summary>
public sealed class OpenApiDocuments
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerOptions.Default) { WriteIndented = true };
    private readonly ConcurrentDictionary<string, CachedBody> documents = new();
    private readonly Lazy<BytesResult> page = new(ReadPage);

    public IResult Of(IApi api) => documents.GetOrAdd(api.Definition.BasePath, static (_, api) => new CachedBody(Write(api)), api);

    /// <summary>Reads <c>openapi.json</c> beside it.</summary>
    public IResult Page() => page.Value;

    public static byte[] Write(IApi api) => JsonSerializer.SerializeToUtf8Bytes<JsonNode>(new OpenApiDocument(api).Write(), Indented);

    private static BytesResult ReadPage()
    {
        using var resource = typeof(OpenApiDocuments).Assembly.GetManifestResourceStream("explorer.html")!;
        using var content = new MemoryStream();
        resource.CopyTo(content);
        var html = content.ToArray();
        return new BytesResult(html) { ContentType = "text/html; charset=utf-8", PagePolicy = Policy(Encoding.UTF8.GetString(html)) };
    }

    /// <summary>The page runs its own script, known by its hash, and calls its own host.</summary>
    private static string Policy(string html)
    {
        const string open = "<script>";
        var start = html.IndexOf(open, StringComparison.Ordinal) + open.Length;
        var script = html[start..html.IndexOf("</script>", start, StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        return $"default-src 'none'; script-src 'sha256-{hash}'; style-src 'unsafe-inline'; connect-src 'self'; img-src 'self' data: blob:; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
    }
}
