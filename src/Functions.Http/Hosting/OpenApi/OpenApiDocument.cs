using System.Globalization;
using System.Text.Json.Nodes;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Hosting.OpenApi;

/// <summary>Writes the OpenAPI 3.1 document of one API from its functions' attributes and wire types.</summary>
internal sealed class OpenApiDocument(IApi api)
{
    private readonly Schemas schemas = new(api.Definition);

    public JsonObject Write()
    {
        var paths = new JsonObject();
        foreach (var operation in HttpOperations.Of(api).Where(each => each.Verb != "options" && each.Operation is not null))
        {
            var path = PathOf(operation);
            paths[path] ??= new JsonObject();
            paths[path]![operation.Verb] = Write(operation, operation.Operation!);
        }

        schemas.Components["Refusal"] = api.DescribeRefusal();
        return new()
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = api.Definition.Title, ["version"] = "1.0.0" },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" + api.Definition.BasePath }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = schemas.Components,
                ["responses"] = new JsonObject { ["Refusal"] = Json("A refusal", new JsonObject { ["$ref"] = "#/components/schemas/Refusal" }) },
                ["securitySchemes"] = new JsonObject
                {
                    ["bearer"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["bearerFormat"] = "JWT" },
                },
            },
        };
    }

    private string PathOf(HttpOperation operation) =>
        "/" + string.Join('/', RouteSegment.Parse(operation.Route[api.Definition.BasePath.Length..]).Select(segment => segment.Word ?? $"{{{segment.Parameter}}}"));

    private JsonObject Write(HttpOperation operation, OperationAttribute declared)
    {
        var written = new JsonObject
        {
            ["operationId"] = operation.Name,
            ["summary"] = declared.Summary,
            ["tags"] = new JsonArray(operation.Method.DeclaringType!.Name),
        };
        if (declared.Description is { } description)
        {
            written["description"] = description;
        }

        var parameters = Parameters(operation, declared).ToArray();
        if (parameters.Length > 0)
        {
            written["parameters"] = new JsonArray(parameters);
        }

        if (Body(operation, declared) is { } body)
        {
            written["requestBody"] = body;
        }

        written["responses"] = Responses(operation, declared);
        written["security"] = Security(declared.Access);
        return written;
    }

    private static JsonArray Security(Access access)
    {
        var bearer = new JsonObject { ["bearer"] = new JsonArray() };
        return access switch
        {
            Access.Public => [],
            Access.OptionalCustomer => [new JsonObject(), bearer],
            _ => [bearer],
        };
    }

    private IEnumerable<JsonNode> Parameters(HttpOperation operation, OperationAttribute declared)
    {
        foreach (var segment in RouteSegment.Parse(operation.Route).Where(segment => segment.Parameter is not null))
        {
            yield return Parameter(segment.Parameter!, "path", new() { ["type"] = segment.Constraint is "long" or "int" ? "integer" : "string" }, required: true);
        }

        if (operation.Verb == "get" && declared.Input is { } query)
        {
            foreach (var field in api.Definition.Types.Record(query).Fields)
            {
                yield return Parameter(field.Name, "query", schemas.Input(field), field.Required);
            }
        }

        if (declared.Idempotent)
        {
            yield return Parameter(Idempotency.Header, "header", new() { ["type"] = "string", ["maxLength"] = 255 }, required: false);
        }
    }

    private JsonObject? Body(HttpOperation operation, OperationAttribute declared)
    {
        if (declared.Files.Length > 0)
        {
            return new() { ["required"] = true, ["content"] = FormOf(declared) };
        }

        if (operation.Verb == "get" || declared.Input is not { } input)
        {
            return null;
        }

        var required = api.Definition.Types.Record(input).Fields.Any(field => field.Required);
        return new() { ["required"] = required, ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schemas.Input(input) } } };
    }

    /// <summary>With an input beside the files, JSON is taken, too.</summary>
    private JsonObject FormOf(OperationAttribute declared)
    {
        var file = new JsonObject { ["type"] = "string", ["format"] = "binary", ["description"] = declared.FileKinds + ", 5 MB at most" };
        if (declared.Input is not { } input)
        {
            var form = Schemas.Object(declared.Files.Select(name => (name, (JsonObject)file.DeepClone(), true)));
            return new() { ["multipart/form-data"] = new JsonObject { ["schema"] = form } };
        }

        var fields = api.Definition.Types.Record(input).Fields.Where(field => !declared.Files.Contains(field.Name))
            .Select(field => (field.Name, schemas.Input(field), field.Required));
        var files = declared.Files.Select(name => (name, new JsonObject { ["type"] = "array", ["items"] = file.DeepClone() }, false));
        return new()
        {
            ["application/json"] = new JsonObject { ["schema"] = schemas.Input(input) },
            ["multipart/form-data"] = new JsonObject { ["schema"] = Schemas.Object([.. fields, .. files]) },
        };
    }

    private JsonObject Responses(HttpOperation operation, OperationAttribute declared)
    {
        var responses = new JsonObject
        {
            [declared.Status.ToString(CultureInfo.InvariantCulture)] = declared.Produces is { } type
                ? new JsonObject { ["description"] = declared.Summary, ["content"] = new JsonObject { [type] = new JsonObject() } }
                : Json(declared.Summary, api.DescribeAnswer(declared.Answer is { } answer ? schemas.Answer(answer) : null)),
        };
        foreach (var status in Refusals(operation, declared))
        {
            responses[status.ToString(CultureInfo.InvariantCulture)] = new JsonObject { ["$ref"] = "#/components/responses/Refusal" };
        }

        return responses;
    }

    /// <summary>In the statuses that the API itself gives to these refusals.</summary>
    private IEnumerable<int> Refusals(HttpOperation operation, OperationAttribute declared)
    {
        var sends = declared.Input is not null || declared.Files.Length > 0;
        ErrorCode?[] codes =
        [
            sends ? ErrorCode.Validation : null,
            declared.Access != Access.Public ? ErrorCode.Unauthenticated : null,
            declared.Access == Access.Staff ? ErrorCode.Forbidden : null,
            operation.Route.Contains('{', StringComparison.Ordinal) ? ErrorCode.NotFound : null,
            operation.Verb is "post" or "put" or "patch" ? ErrorCode.Conflict : null,
            operation.Verb != "get" && sends ? ErrorCode.PayloadTooLarge : null,
            operation.Verb != "get" && sends ? ErrorCode.UnsupportedMediaType : null,
            declared.Idempotent ? ErrorCode.KeyReused : null,
            ErrorCode.RateLimited,
            ErrorCode.Internal,
            ErrorCode.Unavailable,
        ];
        return codes.OfType<ErrorCode>().Select(code => api.Refusal(new Error(code, "")).Status).Distinct().Order();
    }

    private static JsonObject Parameter(string name, string where, JsonObject schema, bool required) =>
        new() { ["name"] = name, ["in"] = where, ["required"] = required, ["schema"] = schema };

    private static JsonObject Json(string description, JsonObject schema) =>
        new() { ["description"] = description, ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } } };
}
