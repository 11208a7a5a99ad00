using System.Text.Json;
using System.Text.Json.Nodes;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>The customer app's API: docs/api/rocketry-box.md. Messages stand inside <c>data</c>.</summary>
public sealed class RocketryBoxApi(ApiPipeline pipeline) : IApi
{
    public const string Base = "rocketry-box";

    /// <summary>Where the customer's routes stand.</summary>
    public const string Customer = Base + "/api/v1/customer";

    /// <summary>Where the payment gateway sends its webhooks.</summary>
    public const string Gateway = Base + "/api/v1/webhooks";

    /// <summary>The window of all limits of this API.</summary>
    public static readonly TimeSpan LimitWindow = TimeSpan.FromMinutes(15);

    private static readonly RatePolicy CustomerLimit = new(100, LimitWindow);

    private static readonly RatePolicy GatewayLimit = new(1000, LimitWindow) { Name = "webhook" };

    public ApiDefinition Definition { get; } = new(Channels.RocketryBox, Base, "Rocketry Box", RocketryBoxJson.Options)
    {
        Description = "The customer's app: orders, parcels, payments, wallet, points and subscriptions.",
        Limits = request => request.Path.StartsWithSegments("/" + Gateway, StringComparison.OrdinalIgnoreCase)
            ? GatewayLimit
            : CustomerLimit,
        AuthLimits = _ => new AuthLimit(PerClient: new(5, LimitWindow)) { Bucket = "auth" },
    };

    public ApiPipeline Pipeline => pipeline;

    public (int Status, object Body) Refusal(Error error) => RocketryBoxErrors.From(error);

    /// <summary>Either data (which says itself what there is to say) or a message alone.</summary>
    public byte[] Envelope<T>(T? data, string? message) => message is null
        ? JsonSerializer.SerializeToUtf8Bytes(new RocketryBoxAnswer<T>(true, data), RocketryBoxJson.Options)
        : JsonSerializer.SerializeToUtf8Bytes(
            new RocketryBoxAnswer<MessageResponse>(true, new MessageResponse(message)), RocketryBoxJson.Options);

    public JsonObject DescribeAnswer(JsonObject? data) => Schemas.Object(
    [
        ("success", new JsonObject { ["type"] = "boolean", ["const"] = true, ["description"] = "Always true." }, true),
        (
            "data",
            data is null
                ? Schemas.Object([("message", new JsonObject { ["type"] = "string", ["description"] = "A text for people." }, true)])
                : Schemas.Data(data),
            true),
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
            ("details", new JsonObject
            {
                ["type"] = "object",
                ["description"] = "What is wrong with each field, or what the order costs now",
                ["properties"] = new JsonObject { ["quote"] = Quote(schemaOf) },
                ["additionalProperties"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
            }, false),
        ]), true),
    ]);

    private static JsonObject Quote(Func<Type, JsonObject> schemaOf)
    {
        var quote = schemaOf(typeof(QuoteResponse));
        quote["description"] = "What it really costs, where the price has changed.";
        return quote;
    }
}
