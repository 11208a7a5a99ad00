using System.Text.Json;
using System.Text.Json.Nodes;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>The storefront's API: docs/api/pure-essence.md.</summary>
public sealed class PureEssenceApi(ApiPipeline pipeline) : IApi
{
    public const string Base = "pure-essence/v1";

    public ApiDefinition Definition { get; } = new(Channels.PureEssence, Base, "Pure Essence Apothecary", PureEssenceJson.Options)
    {
        Description = "The storefront: catalogue, cart, orders and the customer's account.",
        NumericIds = ["id", "itemId", "productId", "reviewId"],
        Limit = new RatePolicy(100, TimeSpan.FromMinutes(1)),
    };

    public ApiPipeline Pipeline => pipeline;

    public (int Status, object Body) Refusal(Error error) => PureEssenceErrors.From(error);

    public byte[] Envelope<T>(T? data, string? message) =>
        JsonSerializer.SerializeToUtf8Bytes(new PureEssenceAnswer<T>(true, data, message), PureEssenceJson.Options);

    public JsonObject DescribeAnswer(JsonObject? data) => Schemas.Object(
    [
        ("success", new JsonObject { ["type"] = "boolean", ["const"] = true, ["description"] = "Always true." }, true),
        .. data is null ? [] : new[] { ("data", Schemas.Data(data), true) },
        ("message", new JsonObject { ["type"] = "string", ["description"] = "A text for people." }, data is null),
    ]);

    public JsonObject DescribeRefusal(Func<Type, JsonObject> schemaOf) => Schemas.Object(
    [
        ("success", new JsonObject { ["type"] = "boolean", ["const"] = false, ["description"] = "Always false." }, true),
        ("error", Schemas.Object(
        [
            (
                "code",
                new JsonObject
                {
                    ["type"] = "string",
                    ["description"] = "What went wrong, for programs.",
                    ["examples"] = new JsonArray("VALIDATION_ERROR"),
                },
                true),
            ("message", new JsonObject { ["type"] = "string", ["description"] = "A text for people." }, true),
            ("details", Schemas.Object(
            [
                ("field", new JsonObject { ["type"] = "string", ["description"] = "The first wrong input." }, false),
                ("value", new JsonObject { ["description"] = "What it was, unless it is secret." }, false),
                ("quote", Quote(schemaOf), false),
            ]), false),
        ]), true),
    ]);

    private static JsonObject Quote(Func<Type, JsonObject> schemaOf)
    {
        var quote = schemaOf(typeof(QuoteResponse));
        quote["description"] = "What it really costs, where the price has changed.";
        return quote;
    }
}
