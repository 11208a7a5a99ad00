using System.Collections.Concurrent;
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
        return new BytesResult(content.ToArray()) { ContentType = "text/html; charset=utf-8" };
    }
}
