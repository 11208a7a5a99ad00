using System.Text.Json.Nodes;

namespace FunctionsCommerce.Generator;

/// <summary>Adapts an OpenAPI document to what NSwag reads well.</summary>
internal static class DotnetDocument
{
    public static string Adapt(string text)
    {
        var document = JsonNode.Parse(text)!.AsObject();
        foreach (var path in document["paths"]!.AsObject())
        {
            foreach (var operation in path.Value!.AsObject().Select(each => each.Value!.AsObject()))
            {
                operation["operationId"] = WithoutApi((string)operation["operationId"]!);

                // Refusals of all APIs become the exceptions of the hand-written part.
                foreach (var status in operation["responses"]!
                    .AsObject()
                    .Select(each => each.Key)
                    .Where(status => status[0] != '2')
                    .ToList())
                {
                    operation["responses"]!.AsObject().Remove(status);
                }
            }
        }

        RemovePages(document["paths"]!.AsObject());
        PartForms(document["paths"]!.AsObject());
        var schemas = document["components"]!["schemas"]!.AsObject();
        foreach (var name in schemas.Select(each => each.Key).Where(name => name is "Refusal" or "TooManyRequests").ToList())
        {
            schemas.Remove(name);
        }

        document["components"]!["schemas"] = new JsonObject(schemas.ToList().Select(each =>
        {
            schemas.Remove(each.Key);
            return KeyValuePair.Create(WithoutApi(each.Key), each.Value);
        }));

        // Relative to the address of the store: an absolute path would be a file on some systems.
        document["servers"] = new JsonArray(new JsonObject { ["url"] = ((string)document["servers"]![0]!["url"]!).TrimStart('/') + "/" });
        Rewrite(document);
        return document.ToJsonString();
    }

    /// <summary>What browsers follow (pages, redirects, pixels) and the description itself are no calls of a program.</summary>
    private static void RemovePages(JsonObject paths)
    {
        foreach (var (path, verbs) in paths.ToList())
        {
            foreach (var (verb, operation) in verbs!.AsObject().ToList())
            {
                var answers = operation!["responses"]!.AsObject();
                var types = answers.SelectMany(answer => answer.Value!["content"]?.AsObject().Select(content => content.Key) ?? []);
                if (path.EndsWith("/openapi.json", StringComparison.Ordinal)
                    || answers.Count == 0
                    || types.Any(type => type is "text/html" or "image/gif"))
                {
                    verbs.AsObject().Remove(verb);
                }
            }

            if (verbs.AsObject().Count == 0)
            {
                paths.Remove(path);
            }
        }
    }

    /// <summary>Where JSON and a form are taken, NSwag mixes both into one method. The form gets a method of its own for files, at a path
    /// that means the same.</summary>
    private static void PartForms(JsonObject paths)
    {
        foreach (var (path, verbs) in paths.ToList())
        {
            foreach (var (verb, operation) in verbs!.AsObject().ToList())
            {
                if (operation!["requestBody"]?["content"] is not JsonObject { Count: 2 } contents
                    || !contents.ContainsKey("multipart/form-data"))
                {
                    continue;
                }

                var form = operation.DeepClone();
                contents.Remove("multipart/form-data");
                form["operationId"] = (string)form["operationId"]! + "WithFiles";
                form["requestBody"]!["content"]!.AsObject().Remove("application/json");
                KeepTexts(form["requestBody"]!["content"]!["multipart/form-data"]!["schema"]!["properties"]!.AsObject());
                paths[path + "?"] ??= new JsonObject();
                paths[path + "?"]![verb] = form;
            }
        }
    }

    /// <summary>Texts, numbers and files: a form of NSwag carries no objects.</summary>
    private static void KeepTexts(JsonObject properties)
    {
        foreach (var (name, schema) in properties.ToList())
        {
            var isFile = (string?)schema!["items"]?["format"] == "binary";
            if (!isFile
                && (schema["type"] is not JsonNode type
                    || type.ToJsonString().Contains("array", StringComparison.Ordinal)
                    || type.ToJsonString().Contains("object", StringComparison.Ordinal)))
            {
                properties.Remove(name);
            }
        }
    }

    /// <summary>References by the new names; a reference that may be null in the words of OpenAPI 3.0.</summary>
    private static void Rewrite(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Rewrite(item);
            }
        }

        if (node is not JsonObject here)
        {
            return;
        }

        if (here["$ref"] is JsonValue reference)
        {
            var steps = ((string)reference!).Split('/');
            here["$ref"] = string.Join('/', [.. steps[..^1], WithoutApi(steps[^1])]);
        }

        if (here["anyOf"] is JsonArray { Count: 2 } either && (string?)either[1]!["type"] == "null")
        {
            here.Remove("anyOf");
            here["oneOf"] = new JsonArray(either[0]!.DeepClone());
            here["nullable"] = true;
        }

        foreach (var (_, value) in here.ToList())
        {
            Rewrite(value);
        }
    }

    private static string WithoutApi(string name) => name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..];
}
