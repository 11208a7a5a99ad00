using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>The customer portal's API: docs/api/customer-portal.md. Bare JSON, errors as FastAPI writes them.</summary>
public sealed class CustomerPortalApi(ApiPipeline pipeline) : IApi
{
    public const string Base = "customer-portal";

    /// <summary>What all routes but the login start with.</summary>
    public const string Customer = Base + "/api/v1/customer";

    public ApiDefinition Definition { get; } = new(Channels.CustomerPortal, Base, "Customer Portal", CustomerPortalJson.Options)
    {
        Description = "The customer's portal: orders, returns, tickets and settings.",
        NumericIds = ["notificationId"],
    };

    public ApiPipeline Pipeline => pipeline;

    public (int Status, object Body) Refusal(Error error) => CustomerPortalErrors.From(error);

    public byte[] Envelope<T>(T? data, string? message) => data is null
        ? JsonSerializer.SerializeToUtf8Bytes(new MessageOnlyResponse(message), CustomerPortalJson.Options)
        : JsonSerializer.SerializeToUtf8Bytes(data, CustomerPortalJson.Options);

    public JsonObject DescribeAnswer(JsonObject? data) =>
        data ?? Schemas.Object([("message", new JsonObject { ["type"] = "string", ["description"] = "A text for people." }, true)]);

    public JsonObject DescribeRefusal(Func<Type, JsonObject> schemaOf) => Schemas.Object(
    [
        ("detail", new JsonObject
        {
            ["description"] = "What went wrong: a text, or with 422 the wrong inputs.",
            ["oneOf"] = new JsonArray(
                new JsonObject { ["type"] = "string" },
                new JsonObject
                {
                    ["type"] = "array",
                    ["items"] = Schemas.Object(
                    [
                        (
                            "loc",
                            new JsonObject
                            {
                                ["type"] = "array",
                                ["description"] = "Where the wrong input stands.",
                                ["items"] = new JsonObject { ["type"] = new JsonArray("string", "integer") },
                                ["examples"] = new JsonArray(new JsonArray("body", "subject")),
                            },
                            true),
                        ("msg", new JsonObject { ["type"] = "string", ["description"] = "What is wrong with it." }, true),
                        (
                            "type",
                            new JsonObject
                            {
                                ["type"] = "string",
                                ["description"] = "The kind of fault.",
                                ["examples"] = new JsonArray("missing"),
                            },
                            true),
                    ]),
                }),
        }, true),
    ]);

    /// <summary>A list as it is; how many there are on all pages stands in a header.</summary>
    internal IResult List<T, TWire>(HttpRequest request, Paged<T> paged, Func<T, TWire> wire)
    {
        request.HttpContext.Response.Headers["X-Total-Count"] = paged.Total.ToString(CultureInfo.InvariantCulture);
        return this.Data(paged.Items.Select(wire));
    }

    private sealed record MessageOnlyResponse(string? Message);
}
