using System.Text.Json.Nodes;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Api.Tests.Hosting;

public sealed class OpenApiTests : IDisposable
{
    private readonly PipelineHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public void Every_reference_leads_somewhere()
    {
        foreach (var api in host.Get<IEnumerable<IApi>>())
        {
            var document = Document(api);

            foreach (var reference in References(document))
            {
                reference[2..].Split('/').Aggregate((JsonNode?)document, (node, name) => node?[name]).ShouldNotBeNull(reference);
            }
        }
    }

    [Fact]
    public void Every_function_is_described_once()
    {
        var described = Document(host.Api)["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject())
            .Select(operation => (string)operation.Value!["operationId"]!)
            .ToList();

        described.ShouldBeUnique();
        described.ShouldBe(
            HttpOperations.Of(host.Api).Where(operation => operation.Verb != "options").Select(operation => operation.Name),
            ignoreOrder: true);
    }

    [Fact]
    public void What_binds_a_body_describes_it()
    {
        var document = Document(host.Api);
        var operation = document["paths"]!["/addresses"]!["post"]!;
        var body = document["components"]!["schemas"]!["AddAddressRequest"]!;

        operation["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]!
            .GetValue<string>()
            .ShouldBe("#/components/schemas/AddAddressRequest");
        operation["security"]![0]!["bearer"].ShouldNotBeNull();
        operation["responses"]!
            .AsObject()
            .Select(response => response.Key)
            .ShouldBe(["201", "400", "401", "404", "409", "413", "415", "422", "429", "500", "503"]);
        body["required"]!.AsArray().Select(name => (string)name!).ShouldBe(["name", "street", "city", "postalCode", "phone"]);
        ((int)body["properties"]!["name"]!["maxLength"]!).ShouldBe(100);
        ((bool)body["properties"]!["isDefault"]!["default"]!).ShouldBeFalse();
    }

    private static JsonNode Document(IApi api) => JsonNode.Parse(OpenApiDocuments.Write(api))!;

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(pair => pair is { Key: "$ref", Value: { } value } ? [(string)value!] : References(pair.Value)),
        JsonArray many => many.SelectMany(References),
        _ => [],
    };
}
