using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FunctionsCommerce.Functions.Http.Hosting.OpenApi;

/// <summary>The APIs' descriptions: written when first asked for.</summary>
public sealed class OpenApiDocuments
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerOptions.Default) { WriteIndented = true };
    private readonly ConcurrentDictionary<string, CachedJsonResult> documents = new();

    public IResult Of(IApi api) => documents.GetOrAdd(api.Definition.BasePath, static (_, api) => new CachedJsonResult(Write(api)), api);

    public static byte[] Write(IApi api) => JsonSerializer.SerializeToUtf8Bytes<JsonNode>(new OpenApiDocument(api).Write(), Indented);
}
