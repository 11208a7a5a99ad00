using System.Text.Json.Nodes;

namespace FunctionsCommerce.Functions.Http.Hosting.OpenApi;

/// <summary>Writes the OpenAPI 3.1 document of one API from its functions' attributes and wire types.</summary>
internal sealed class OpenApiDocument(IApi api)
{
    private readonly Schemas schemas = new(api.Definition);

    public JsonObject Write()
    {
        var (parameters, responses) = (new OpenApiParameters(api, schemas), new OpenApiResponses(api, schemas));
        var examples = OpenApiExamples.Of(api.Definition.BasePath);
        var paths = new JsonObject();
        var tags = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var operation in HttpOperations.Of(api).Where(each => each.Verb != "options" && each.Operation is not null))
        {
            var path = PathOf(operation);
            paths[path] ??= new JsonObject();
            var example = examples.Find(operation.Verb, path);
            paths[path]![operation.Verb] = Write(operation, operation.Operation!, parameters, responses, example);
            tags.Add(OperationDescriptions.TagOf(operation));
        }

        schemas.Components["Refusal"] = api.DescribeRefusal(schemas.Answer);
        if (api.DescribeLimited() is { } limited)
        {
            schemas.Components["TooManyRequests"] = limited;
        }

        var components = new JsonObject { ["schemas"] = schemas.Components };
        if (HttpOperations.Of(api).Any(operation => operation.Operation is { Access: not AccessLevel.Public }))
        {
            components["securitySchemes"] = new JsonObject { ["bearer"] = Bearer() };
        }

        return new()
        {
            ["openapi"] = "3.1.0",
            ["info"] = Info(),
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" + api.Definition.BasePath }),
            ["tags"] = new JsonArray(
                [.. tags.Select(tag => new JsonObject { ["name"] = tag, ["description"] = OperationDescriptions.OfTag(tag) })]),
            ["paths"] = paths,
            ["components"] = components,
        };
    }

    private static JsonObject Bearer() => new()
    {
        ["type"] = "http",
        ["scheme"] = "bearer",
        ["bearerFormat"] = "JWT",
        ["description"] = "The access token that a login of this API answers. Tokens of the store's other APIs are refused.",
    };

    private JsonObject Info() => new()
    {
        ["title"] = api.Definition.Title,
        ["version"] = "1.0.0",
        ["description"] = api.Definition.Description
            + " Amounts are decimal numbers in the store's currency. Moments are ISO 8601 in UTC. What has no value is left out, unless its schema allows null.",
    };

    private string PathOf(HttpOperation operation) =>
        "/"
            + string.Join(
                '/',
                RouteSegment.Parse(operation.Route[api.Definition.BasePath.Length..])
                    .Select(segment => segment.Word ?? $"{{{segment.Parameter}}}"));

    private static JsonObject Write(
        HttpOperation operation, OperationAttribute declared, OpenApiParameters parameters, OpenApiResponses responses,
        OpenApiExample? example)
    {
        var written = new JsonObject
        {
            ["operationId"] = operation.Name,
            ["summary"] = declared.Summary,
            ["description"] = Description(operation, declared),
            ["tags"] = new JsonArray(OperationDescriptions.TagOf(operation)),
        };
        var all = parameters.Of(operation, declared).ToArray<JsonNode>();
        if (all.Length > 0)
        {
            written["parameters"] = new JsonArray(all);
        }

        if (parameters.Body(operation, declared, example?.Request) is { } body)
        {
            written["requestBody"] = body;
        }

        written["responses"] = responses.Of(operation, declared, example?.Response);
        written["security"] = Security(declared.Access);
        return written;
    }

    /// <summary>What is particular about the operation, then who may call it and what holds for all of its kind.</summary>
    private static string Description(HttpOperation operation, OperationAttribute declared)
    {
        List<string> sentences = OperationDescriptions.Of(operation) is { } own ? [own] : [];
        sentences.Add(declared.Access switch
        {
            AccessLevel.Public => "Anybody may call it.",
            AccessLevel.OptionalCustomer => "Anybody may call it; a token that is sent must be valid.",
            AccessLevel.Customer => "For customers who are logged in.",
            _ => "For staff.",
        });
        if (declared.Access == AccessLevel.Staff && RouteScopes.Of(operation) is { } scope)
        {
            sentences.Add($"An API key needs {RouteScopes.Describe(scope)}.");
        }

        if (declared.Idempotent)
        {
            sentences.Add($"With an `{Idempotency.Header}` the call can be repeated without doing its work twice.");
        }

        return string.Join(' ', sentences);
    }

    private static JsonArray Security(AccessLevel access)
    {
        var bearer = new JsonObject { ["bearer"] = new JsonArray() };
        return access switch
        {
            AccessLevel.Public => [],
            AccessLevel.OptionalCustomer => [new JsonObject(), bearer],
            _ => [bearer],
        };
    }
}
