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
        Limit = new RatePolicy(100, TimeSpan.FromMinutes(1)),
    };

    public ApiPipeline Pipeline => pipeline;

    public (int Status, object Body) Refusal(Error error) => PureEssenceErrors.From(error);

    public byte[] Envelope<T>(T? data, string? message) =>
        JsonSerializer.SerializeToUtf8Bytes(new PureEssenceAnswer<T>(true, data, message), PureEssenceJson.Options);

    public JsonObject DescribeAnswer(JsonObject? data) => Schemas.Object(
    [
        ("success", new JsonObject { ["const"] = true }, true),
        .. data is null ? [] : new[] { ("data", data, true) },
        ("message", new JsonObject { ["type"] = "string" }, data is null),
    ]);

    public JsonObject DescribeRefusal() => Schemas.Object(
    [
        ("success", new JsonObject { ["const"] = false }, true),
        ("error", Schemas.Object(
        [
            ("code", new JsonObject { ["type"] = "string", ["examples"] = new JsonArray("VALIDATION_ERROR") }, true),
            ("message", new JsonObject { ["type"] = "string" }, true),
            ("details", new JsonObject { ["type"] = "object", ["description"] = "`field` and `value` of the first wrong input, or the right `quote`" }, false),
        ]), true),
    ]);
}
