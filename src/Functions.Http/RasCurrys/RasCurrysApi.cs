using System.Text.Json.Nodes;
using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>The API of the mobile checkout and its admins: docs/api/ras-currys.md.</summary>
public sealed class RasCurrysApi(ApiPipeline pipeline, StoreSettings store, TimeProvider time) : IApi
{
    public const string Base = "ras-currys/api";

    public ApiDefinition Definition { get; } = new(Channels.RasCurrys, Base, "RAS Currys", RasCurrysJson.Options)
    {
        Description = "Checkout of the mobile app, and its admins.",
        CustomerRefusals = [ErrorCode.EmailNotVerified, ErrorCode.PhoneRequired],
        Limit = new RatePolicy(100, TimeSpan.FromMinutes(15)),
        AuthLimits = action => action switch
        {
            "login" => new AuthLimit(PerClient: new(5, TimeSpan.FromMinutes(10))),
            "register" => new AuthLimit(PerEmail: new(3, TimeSpan.FromHours(24))),
            "verify-email" or "resend-otp" => new AuthLimit(PerEmail: new(5, TimeSpan.FromMinutes(10))),
            "forgot-password" => new AuthLimit(PerEmail: new(3, TimeSpan.FromHours(1))),
            _ => null,
        },
    };

    public ApiPipeline Pipeline => pipeline;

    public (int Status, object Body) Refusal(Error error) => RasCurrysErrors.From(error, store.Currency, time.GetUtcNow());

    public byte[] Envelope<T>(T? data, string? message) => RasCurrysJson.Envelope(data, message);

    public JsonObject DescribeAnswer(JsonObject? data)
    {
        var envelope = Schemas.Object(
        [
            ("success", new JsonObject { ["type"] = "boolean", ["const"] = true, ["description"] = "Always true." }, true),
            ("message", new JsonObject { ["type"] = "string", ["description"] = "A text for people." }, data is null),
        ]);
        return data is null ? envelope : new JsonObject { ["allOf"] = new JsonArray(envelope, data) };
    }

    public JsonObject DescribeRefusal(Func<Type, JsonObject> schemaOf) => Schemas.Object(
    [
        ("success", Failed(), true),
        ("error", Schemas.Object(
        [
            (
                "code",
                new JsonObject
                {
                    ["type"] = "string",
                    ["description"] = "What went wrong, for programs.",
                    ["examples"] = new JsonArray("INVALID_CREDENTIALS"),
                },
                true),
            ("message", new JsonObject { ["type"] = "string", ["description"] = "A text for people." }, true),
            ("details", Schemas.Object(
            [
                (
                    "fields",
                    new JsonObject
                    {
                        ["type"] = "array",
                        ["description"] = "All wrong inputs.",
                        ["items"] = schemaOf(typeof(FaultResponse)),
                    },
                    false),
                ("quote", Quote(schemaOf), false),
            ]), false),
        ]), true),
    ]);

    public JsonObject DescribeLimited() => Schemas.Object(
    [
        ("success", Failed(), true),
        (
            "error",
            new JsonObject
            {
                ["type"] = "string",
                ["const"] = RasCurrysErrors.RateLimited,
                ["description"] = "What went wrong, for programs.",
            },
            true),
        ("message", new JsonObject { ["type"] = "string", ["description"] = "A text for people." }, true),
        (
            "retryAfter",
            new JsonObject
            {
                ["type"] = "integer",
                ["format"] = "int64",
                ["description"] = "When the call may be made again, in milliseconds since 1970.",
            },
            true),
    ]);

    private static JsonObject Failed() => new() { ["type"] = "boolean", ["const"] = false, ["description"] = "Always false." };

    /// <summary>A call that only superadmins may make.</summary>
    internal Task<IResult> SuperadminAsync(HttpRequest request, Func<CurrentUser, Task<IResult>> work, CancellationToken ct) =>
        this.StaffAsync(
            request, ct, caller => caller.Role == Role.Superadmin ? work(caller) : Task.FromResult(this.Refuse(Errors.Forbidden())));

    internal Task<IResult> SuperadminAsync<TInput>(HttpRequest request, Func<CurrentUser, TInput, Task<IResult>> work, CancellationToken ct)
        where TInput : notnull =>
        this.StaffAsync<TInput>(
            request, ct,
            (caller, input) => caller.Role == Role.Superadmin ? work(caller, input) : Task.FromResult(this.Refuse(Errors.Forbidden())));

    private static JsonObject Quote(Func<Type, JsonObject> schemaOf)
    {
        var quote = schemaOf(typeof(QuoteResponse));
        quote["description"] = "What it really costs, where the price has changed.";
        return quote;
    }
}
