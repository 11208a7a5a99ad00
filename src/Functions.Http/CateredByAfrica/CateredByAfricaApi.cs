using System.Text.Json;
using System.Text.Json.Nodes;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>The back office, for staff only: docs/api/catered-by-africa.md. Every answer carries its time.</summary>
public sealed class CateredByAfricaApi(ApiPipeline pipeline, TimeProvider time) : IApi
{
    public const string Base = "catered-by-africa/v1";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly RatePolicy Logins = new(5, Minute) { Name = "auth" };
    private static readonly RatePolicy Reads = new(100, Minute) { Name = "read" };
    private static readonly RatePolicy Writes = new(30, Minute) { Name = "write" };
    private static readonly RatePolicy Sendings = new(10, Minute) { Name = "send" };

    private static readonly KeyLimits Keys = new(
        new RatePolicy(100, Minute) { Name = "key-check" }, new RatePolicy(600, Minute) { Name = "key-read" },
        new RatePolicy(300, Minute) { Name = "key-write" });

    // Mail programs fetch the pixels of all their users from a few addresses; all delivery reports come from the carrier's.
    private static readonly RatePolicy Readers = new(10_000, Minute) { Name = "track" };

    public ApiDefinition Definition { get; } = new(Channels.CateredByAfrica, Base, "Catered by Africa", CateredByAfricaJson.Options)
    {
        Description = "The back office, for staff.",
        Limits = LimitOf,
        KeyLimits = Keys,

        // The same as the general limit shows, counted over all instances.
        AuthLimits = action => AuthLimit.Default(action) with { PerClient = Logins, Bucket = "auth" },
        ShowLimit = true,
        StaffOnly = true,
    };

    public ApiPipeline Pipeline => pipeline;

    public (int Status, object Body) Refusal(Error error) => CateredByAfricaErrors.From(error, time.GetUtcNow());

    public byte[] Envelope<T>(T? data, string? message) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new CateredByAfricaAnswer<T>(true, data, message, time.GetUtcNow()), CateredByAfricaJson.Options);

    public JsonObject DescribeAnswer(JsonObject? data) => Schemas.Object(
    [
        ("success", new JsonObject { ["type"] = "boolean", ["const"] = true, ["description"] = "Always true." }, true),
        .. data is null ? [] : new[] { ("data", Schemas.Data(data), true) },
        ("message", new JsonObject { ["type"] = "string", ["description"] = "A text for people." }, data is null),
        ("timestamp", Moment(), true),
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
                ("constraint", new JsonObject { ["type"] = "string", ["description"] = "What it must be." }, false),
                ("quote", Quote(schemaOf), false),
            ]), false),
            (
                "errors",
                new JsonObject { ["type"] = "array", ["description"] = "All wrong inputs.", ["items"] = schemaOf(typeof(FaultResponse)) },
                false),
            (
                "retryAfter",
                new JsonObject
                {
                    ["type"] = "integer",
                    ["format"] = "int64",
                    ["description"] = "Seconds until the call may be made again.",
                },
                false),
        ]), true),
        ("timestamp", Moment(), true),
    ]);

    private static JsonObject Moment() =>
        new() { ["type"] = "string", ["format"] = "date-time", ["description"] = "When this was answered." };

    /// <summary>Logins, what sends mail or messages, reads and writes are counted apart.</summary>
    private static RatePolicy LimitOf(HttpRequest request)
    {
        var path = request.Path.Value.AsSpan();
        return path.StartsWith("/" + Base + "/auth/", StringComparison.OrdinalIgnoreCase) ? Logins
            : path.StartsWith("/" + Base + "/t/", StringComparison.OrdinalIgnoreCase)
                || path.StartsWith("/" + CarrierReportFunctions.Path, StringComparison.OrdinalIgnoreCase) ? Readers
            : HttpMethods.IsGet(request.Method) ? Reads
            : path.TrimEnd('/').EndsWith("/send", StringComparison.OrdinalIgnoreCase) ? Sendings
            : Writes;
    }

    private static JsonObject Quote(Func<Type, JsonObject> schemaOf)
    {
        var quote = schemaOf(typeof(QuoteResponse));
        quote["description"] = "What it really costs, where the price has changed.";
        return quote;
    }
}
