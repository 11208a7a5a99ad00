using System.Text.Json.Nodes;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Api.Tests.Hosting;

/// <summary>The descriptions are worth reading, and generators can read them.</summary>
public sealed class OpenApiContentTests : IDisposable
{
    private static readonly string[] BasePaths = [
        "pure-essence/v1", "rocketry-box", "customer-portal", "catered-by-africa/v1", "ras-currys/api",
    ];

    private readonly PipelineHost host = new();

    public static TheoryData<string> Apis => [.. BasePaths];

    public void Dispose() => host.Dispose();

    /// <summary>With <c>WRITE_OPENAPI</c> the documents are written into that folder, for tools to read.</summary>
    [Theory]
    [MemberData(nameof(Apis))]
    public void Every_operation_parameter_and_field_is_described(string api)
    {
        var document = Document(api);
        if (Environment.GetEnvironmentVariable("WRITE_OPENAPI") is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, api.Replace('/', '-') + ".json"), document.ToJsonString());
        }

        List<string> bare = [];
        foreach (var (path, verb, operation) in Operations(document))
        {
            Need(operation, $"{verb} {path}");
            foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
            {
                Need(parameter!, $"{verb} {path} {parameter!["name"]}");
                if ((string?)parameter["description"] == (string?)parameter["name"])
                {
                    bare.Add($"{verb} {path} {parameter["name"]}");
                }
            }
        }

        Fields(document["components"]!["schemas"], "");
        bare.ShouldBeEmpty("Say in openapi-fields.json what these mean.");

        void Need(JsonNode node, string where)
        {
            if (string.IsNullOrWhiteSpace((string?)node["description"]))
            {
                bare.Add(where);
            }
        }

        void Fields(JsonNode? node, string where)
        {
            if (node is JsonArray many)
            {
                foreach (var one in many)
                {
                    Fields(one, where);
                }
            }
            else if (node is JsonObject schema)
            {
                foreach (var (name, field) in schema["properties"] as JsonObject ?? [])
                {
                    if (field!["properties"] is null && field["allOf"] is null)
                    {
                        Need(field, $"{where}.{name}");
                    }
                }

                foreach (var (name, part) in schema)
                {
                    Fields(part, where.Length == 0 ? name : where + "." + name);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public void Numbers_say_how_large_they_are_and_constants_what_they_are(string api)
    {
        foreach (var schema in Nodes(Document(api)).OfType<JsonObject>())
        {
            var type = schema["type"] is JsonArray types ? (string?)types[0] : schema["type"] is JsonValue one ? (string?)one : null;
            if (type is "integer" or "number")
            {
                ((string?)schema["format"]).ShouldNotBeNullOrEmpty(schema.ToJsonString());
            }

            if (schema.ContainsKey("const"))
            {
                type.ShouldNotBeNull(schema.ToJsonString());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public void Answers_and_refusals_have_names_and_codes(string api)
    {
        foreach (var (path, verb, operation) in Operations(Document(api)))
        {
            foreach (var (status, response) in operation["responses"]!.AsObject())
            {
                if (response!["content"]?["application/json"]?["schema"] is { } schema)
                {
                    ((string?)schema["$ref"] ?? (string?)schema["type"]).ShouldNotBeNull($"{verb} {path} {status}");
                }

                if (status[0] is '4' or '5' && api != "customer-portal")
                {
                    ((string?)response["description"]).ShouldNotBeNull().ShouldMatch("^`[A-Z_]+`", $"{verb} {path} {status}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public void Every_operation_says_more_than_its_summary_and_stands_in_a_group_that_says_what_it_is_about(string api)
    {
        HttpOperations.Of(host.Get<IEnumerable<IApi>>().Single(one => one.Definition.BasePath == api)).Where(
            operation => operation.Operation is not null && operation.Verb != "options")
            .Where(
                operation => string.IsNullOrWhiteSpace(OperationDescriptions.Of(operation))
                    || OperationDescriptions.OfTag(OperationDescriptions.TagOf(operation)) is null)
            .Select(operation => operation.Name)
            .ShouldBeEmpty("Say in [Operation] or openapi-operations.json what these do.");
    }

    [Fact]
    public void No_text_outlives_its_operation() => OperationDescriptions.Unused(HttpOperations.All).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Apis))]
    public void Decimal_numbers_say_their_unit(string api)
    {
        string[] units = ["currency", "ercent", "star", "gram", "centimetre", "rating"];
        var schemas = Document(api)["components"]!["schemas"]!.AsObject();

        schemas.SelectMany(schema => Nodes(schema.Value).OfType<JsonObject>().SelectMany(node => node["properties"] as JsonObject ?? [])
                .Where(
                    field => (string?)field.Value!["format"] == "decimal"
                        && !units.Any(unit => ((string?)field.Value["description"] ?? "").Contains(unit, StringComparison.Ordinal)))
                .Select(field => $"{schema.Key}.{field.Key}: {(string?)field.Value!["description"]}"))
            .ShouldBeEmpty("Say in openapi-fields.json in what these are counted.");
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public void Every_schema_is_used(string api)
    {
        var document = Document(api);
        var used = Nodes(document)
            .OfType<JsonObject>()
            .Select(node => node["$ref"])
            .OfType<JsonValue>()
            .Select(reference => ((string)reference!).Split('/')[^1])
            .ToHashSet();

        var names = document["components"]!["schemas"]!.AsObject().Select(schema => schema.Key).ToList();
        names.Except(used).ShouldBeEmpty();
        names.Where(name => char.IsAsciiDigit(name[^1]) || name.EndsWith("Wire", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_documents_examples_stand_beside_their_operations()
    {
        var examples = BasePaths.SelectMany(api => Operations(Document(api))).SelectMany(each => Nodes(each.Operation)).OfType<JsonObject>()
            .Count(node => node.ContainsKey("example"));

        examples.ShouldBeGreaterThan(80);
    }

    private JsonNode Document(string basePath) =>
        JsonNode.Parse(OpenApiDocuments.Write(host.Get<IEnumerable<IApi>>().Single(api => api.Definition.BasePath == basePath)))!;

    private static IEnumerable<(string Path, string Verb, JsonNode Operation)> Operations(JsonNode document) =>
        document["paths"]!
            .AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(operation => (path.Key, operation.Key, operation.Value!)));

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        JsonObject one => one.Where(pair => pair.Key is not ("example" or "examples")).SelectMany(pair => Nodes(pair.Value)).Prepend(one),
        JsonArray many => many.SelectMany(one => Nodes(one)).Prepend<JsonNode>(many),
        null => [],
        _ => [node],
    };
}
