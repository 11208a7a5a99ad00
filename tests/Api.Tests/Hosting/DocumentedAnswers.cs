using System.Text.Json.Nodes;
using Json.Schema;

namespace FunctionsCommerce.Api.Tests.Hosting;

/// <summary>Compares answers with what the API descriptions say of them: the status must be declared, and the body fit its
/// schema.</summary>
internal sealed class DocumentedAnswers
{
    private readonly JsonObject paths;
    private readonly JsonObject definitions;
    private readonly Dictionary<string, JsonSchema> schemas = [];

    private DocumentedAnswers(JsonNode document)
    {
        paths = document["paths"]!.AsObject();
        definitions = JsonNode.Parse(
            document["components"]!["schemas"]!
                .ToJsonString()
                .Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal))!.AsObject();
    }

    public static async Task<DocumentedAnswers> Of(StoreHost store, string start) =>
        new(JsonNode.Parse((await store.Get(start + "/openapi.json")).Bytes)!);

    /// <param name="path">As the description has it, with its parameters in braces.</param>
    /// <returns>What does not fit; null when all does.</returns>
    public string? ProblemOf(string verb, string path, Answer answer)
    {
        var responses = paths[path]![verb.ToLowerInvariant()]!["responses"]!;
        var status = ((int)answer.Status).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (responses[status] is not { } declared)
        {
            return $"{verb} {path} answers {status}, which is not declared: {Short(answer)}";
        }

        var type = answer.Headers.GetValueOrDefault("Content-Type")?.Split(';')[0];
        if (answer.Bytes.Length > 0 && declared["content"]?[type ?? ""] is null)
        {
            return $"{verb} {path} {status} is {type}, which is not declared";
        }

        if (type != "application/json"
            || declared["content"]?["application/json"]?["schema"]?["$ref"] is not JsonValue reference
            || answer.Bytes.Length == 0)
        {
            return null;
        }

        var result = SchemaOf((string)reference!).Evaluate(answer.Json, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? null : $"{verb} {path} {status}: {string.Join("; ", Faults(result).Distinct().Take(5))} in {Short(answer)}";
    }

    private JsonSchema SchemaOf(string reference)
    {
        if (!schemas.TryGetValue(reference, out var schema))
        {
            var text = new JsonObject
            {
                ["$ref"] = reference.Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal),
                ["$defs"] = definitions.DeepClone(),
            };
            schemas[reference] = schema = JsonSchema.FromText(text.ToJsonString());
        }

        return schema;
    }

    private static IEnumerable<string> Faults(
        EvaluationResults results) => (results.Details ?? []).Where(detail => detail.Errors is { Count: > 0 })
        .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation} {error.Value}"));

    private static string Short(Answer answer) => answer.Text.Length > 600 ? answer.Text[..600] + "…" : answer.Text;
}
