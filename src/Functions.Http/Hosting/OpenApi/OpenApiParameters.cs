using System.Text.Json.Nodes;

namespace FunctionsCommerce.Functions.Http.Hosting.OpenApi;

/// <summary>What an operation takes: path, query, headers and body.</summary>
internal sealed class OpenApiParameters(IApi api, Schemas schemas)
{
    public IEnumerable<JsonObject> Of(HttpOperation operation, OperationAttribute declared)
    {
        foreach (var segment in RouteSegment.Parse(operation.Route).Where(segment => segment.Parameter is not null))
        {
            var schema = segment.Constraint is "long" || api.Definition.NumericIds.Contains(segment.Parameter!)
                ? new JsonObject { ["type"] = "integer", ["format"] = "int64" }
                : new JsonObject { ["type"] = "string" };
            yield return Parameter(segment.Parameter!, "path", schema, required: true);
        }

        if (operation.Verb == "get" && declared.Input is { } query)
        {
            foreach (var field in api.Definition.Types.Record(query).Fields)
            {
                yield return Parameter(field.Name, "query", schemas.Query(field), field.Required);
            }
        }

        if (declared.Idempotent)
        {
            yield return new JsonObject
            {
                ["name"] = Idempotency.Header,
                ["in"] = "header",
                ["required"] = false,
                ["description"] =
                    "Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused.",
                ["schema"] = new JsonObject { ["type"] = "string", ["maxLength"] = 255 },
            };
        }
    }

    public JsonObject? Body(HttpOperation operation, OperationAttribute declared, JsonNode? example)
    {
        if (declared.Files.Length > 0)
        {
            return new() { ["required"] = true, ["content"] = Form(declared, example) };
        }

        if (operation.Verb == "get" || declared.Input is not { } input)
        {
            return null;
        }

        var required = api.Definition.Types.Record(input).Fields.Any(field => field.Required);
        return new()
        {
            ["required"] = required,
            ["content"] = new JsonObject { ["application/json"] = Content(schemas.Input(input), example) },
        };
    }

    public static JsonObject Content(JsonObject schema, JsonNode? example)
    {
        var content = new JsonObject { ["schema"] = schema };
        if (example is not null)
        {
            content["example"] = example.DeepClone();
        }

        return content;
    }

    /// <summary>With an input beside the files, JSON is taken, too.</summary>
    private JsonObject Form(OperationAttribute declared, JsonNode? example)
    {
        var file = new JsonObject { ["type"] = "string", ["format"] = "binary", ["description"] = declared.FileKinds + ", 5 MB at most" };
        if (declared.Input is not { } input)
        {
            var form = Schemas.Object(declared.Files.Select(name => (name, (JsonObject)file.DeepClone(), true)));
            return new() { ["multipart/form-data"] = new JsonObject { ["schema"] = form } };
        }

        var fields = api.Definition.Types.Record(input).Fields.Where(field => !declared.Files.Contains(field.Name))
            .Select(field => (field.Name, schemas.Described(schemas.Input(field), "", field.Name), field.Required));
        var files = declared.Files.Select(name => (
            name, new JsonObject { ["type"] = "array", ["description"] = "Files of this field.", ["items"] = file.DeepClone() }, false));
        return new()
        {
            ["application/json"] = Content(schemas.Input(input), example),
            ["multipart/form-data"] = new JsonObject { ["schema"] = Schemas.Object([.. fields, .. files]) },
        };
    }

    private static JsonObject Parameter(string name, string where, JsonObject schema, bool required) => new()
    {
        ["name"] = name,
        ["in"] = where,
        ["required"] = required,
        ["description"] = FieldDescriptions.Find("", name) ?? name,
        ["schema"] = schema,
    };
}
