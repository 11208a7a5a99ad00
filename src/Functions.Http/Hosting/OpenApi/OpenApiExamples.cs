using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FunctionsCommerce.Functions.Http.Hosting.OpenApi;

/// <summary>Values of one operation that show what it takes and answers.</summary>
internal sealed record OpenApiExample(JsonNode? Request, JsonNode? Response);

/// <summary>The examples of one API, by verb and path, in <c>openapi-examples.json</c>.</summary>
internal sealed partial class OpenApiExamples
{
    private static readonly Lazy<JsonObject> All = new(Read);
    private readonly JsonObject? examples;

    private OpenApiExamples(JsonObject? examples) => this.examples = examples;

    public static OpenApiExamples Of(string basePath) => new(All.Value[basePath]?.AsObject());

    public OpenApiExample? Find(string verb, string path) =>
        examples?[$"{verb.ToUpperInvariant()} {Parameter().Replace(path, "{}")}"] is JsonObject found
            ? new(found["request"], found["response"])
            : null;

    private static JsonObject Read()
    {
        using var resource = typeof(OpenApiExamples).Assembly.GetManifestResourceStream("openapi-examples.json")!;
        return JsonNode.Parse(resource)!.AsObject();
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
