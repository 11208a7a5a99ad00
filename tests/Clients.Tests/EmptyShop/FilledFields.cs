using System.Text.Json.Nodes;

namespace FunctionsCommerce.Clients.Tests.EmptyShop;

/// <summary>Which fields that an API describes were filled in any answer that was seen.</summary>
internal sealed class FilledFields(JsonNode document)
{
    private readonly HashSet<string> known = [];
    private readonly HashSet<string> filled = [];

    public int Count => known.Count;

    /// <summary>As <c>GET /products/{id} data.images[].url</c>: described, and null, empty or missing in every answer.</summary>
    public IEnumerable<string> Empty => known.Except(filled).Order(StringComparer.Ordinal);

    /// <param name="path">As the description has it, with its parameters in braces.</param>
    public void Add(string verb, string path, JsonNode? answer)
    {
        var operation = document["paths"]![path]![verb.ToLowerInvariant()]!;
        var success = operation["responses"]!.AsObject().First(response => response.Key[0] == '2').Value!;
        var schema = success["content"]!["application/json"]!["schema"]!;
        Walk(schema, answer, $"{verb} {path} ");
    }

    private void Walk(JsonNode schema, JsonNode? value, string path)
    {
        foreach (var shape in Shapes(schema))
        {
            foreach (var (name, described) in shape["properties"]?.AsObject() ?? [])
            {
                var here = (path[^1] == ' ' ? path : path + ".") + name;
                var field = (value as JsonObject)?[name];
                known.Add(here);
                if (IsFilled(field))
                {
                    filled.Add(here);
                    Walk(described!, field, here);
                }
            }

            foreach (var item in shape["items"] is null ? [] : value as JsonArray ?? [])
            {
                Walk(shape["items"]!, item, path + "[]");
            }
        }
    }

    /// <summary>An object that may be one of several things has the fields of all.</summary>
    private IEnumerable<JsonNode> Shapes(JsonNode schema)
    {
        if (schema["$ref"] is { } reference)
        {
            schema = document["components"]!["schemas"]![((string)reference!).Split('/')[^1]]!;
        }

        var options = (schema["anyOf"] ?? schema["oneOf"] ?? schema["allOf"])?.AsArray();
        return options is null ? [schema] : options.SelectMany(option => Shapes(option!)).Append(schema);
    }

    private static bool IsFilled(JsonNode? field) => field switch
    {
        null => false,
        JsonArray list => list.Count > 0,
        JsonObject fields => fields.Count > 0,
        JsonValue value => !value.TryGetValue<string>(out var text) || text.Length > 0,
        _ => true,
    };
}
