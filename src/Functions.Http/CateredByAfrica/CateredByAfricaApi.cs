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

    // Mail programs fetch the pixels of all their users from a few addresses; all delivery reports come from the carrier's.
    private static readonly RatePolicy Readers = new(10_000, Minute) { Name = "track" };

    public ApiDefinition Definition { get; } = new(Channels.CateredByAfrica, Base, "Catered by Africa", CateredByAfricaJson.Options)
    {
        Limits = LimitOf,

        // The same as the general limit shows, counted over all instances.
        AuthLimits = action => AuthLimit.Default(action) with { PerClient = Logins, Bucket = "auth" },
        ShowLimit = true,
        StaffOnly = true,
    };

    public ApiPipeline Pipeline => pipeline;

    public (int Status, object Body) Refusal(Error error) => CateredByAfricaErrors.From(error, time.GetUtcNow());

    public byte[] Envelope<T>(T? data, string? message) =>
        JsonSerializer.SerializeToUtf8Bytes(new CateredByAfricaAnswer<T>(true, data, message, time.GetUtcNow()), CateredByAfricaJson.Options);

    public JsonObject DescribeAnswer(JsonObject? data) => Schemas.Object(
    [
        ("success", new JsonObject { ["const"] = true }, true),
        .. data is null ? [] : new[] { ("data", data, true) },
        ("message", new JsonObject { ["type"] = "string" }, data is null),
        ("timestamp", Moment(), true),
    ]);

    public JsonObject DescribeRefusal() => Schemas.Object(
    [
        ("success", new JsonObject { ["const"] = false }, true),
        ("error", Schemas.Object(
        [
            ("code", new JsonObject { ["type"] = "string", ["examples"] = new JsonArray("VALIDATION_ERROR") }, true),
            ("message", new JsonObject { ["type"] = "string" }, true),
            ("details", new JsonObject { ["type"] = "object", ["description"] = "`field`, `value` and `constraint` of the first wrong input, or the right `quote`" }, false),
            ("errors", new JsonObject { ["type"] = "array", ["description"] = "All wrong inputs", ["items"] = new JsonObject { ["type"] = "object" } }, false),
            ("retryAfter", new JsonObject { ["type"] = "integer", ["description"] = "Seconds" }, false),
        ]), true),
        ("timestamp", Moment(), true),
    ]);

    private static JsonObject Moment() => new() { ["type"] = "string", ["format"] = "date-time" };

    /// <summary>Logins, what sends mail or messages, reads and writes are counted apart.</summary>
    private static RatePolicy LimitOf(HttpRequest request)
    {
        var path = request.Path.Value.AsSpan();
        return path.StartsWith("/" + Base + "/auth/", StringComparison.OrdinalIgnoreCase) ? Logins
            : path.StartsWith("/" + Base + "/t/", StringComparison.OrdinalIgnoreCase)
                || path.StartsWith("/" + CarrierReports.Path, StringComparison.OrdinalIgnoreCase) ? Readers
            : HttpMethods.IsGet(request.Method) ? Reads
            : path.TrimEnd('/').EndsWith("/send", StringComparison.OrdinalIgnoreCase) ? Sendings
            : Writes;
    }
}
