using System.Text.Json;
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
            ("success", new JsonObject { ["const"] = true }, true),
            ("message", new JsonObject { ["type"] = "string" }, data is null),
        ]);
        return data is null ? envelope : new JsonObject { ["allOf"] = new JsonArray(envelope, data) };
    }

    public JsonObject DescribeRefusal() => new()
    {
        ["oneOf"] = new JsonArray(
            Schemas.Object(
            [
                ("success", new JsonObject { ["const"] = false }, true),
                ("error", Schemas.Object(
                [
                    ("code", new JsonObject { ["type"] = "string", ["examples"] = new JsonArray("INVALID_CREDENTIALS") }, true),
                    ("message", new JsonObject { ["type"] = "string" }, true),
                    ("details", new JsonObject { ["type"] = "object", ["description"] = "`fields`: the wrong inputs; or the right `quote`" }, false),
                ]), true),
            ]),
            Schemas.Object(
            [
                ("success", new JsonObject { ["const"] = false }, true),
                ("error", new JsonObject { ["const"] = RasCurrysErrors.RateLimited }, true),
                ("message", new JsonObject { ["type"] = "string" }, true),
                ("retryAfter", new JsonObject { ["type"] = "integer", ["format"] = "int64", ["description"] = "Milliseconds since 1970" }, true),
            ])),
    };

    /// <summary>A call that only superadmins may make.</summary>
    internal Task<IResult> Superadmin(HttpRequest request, Func<Caller, Task<IResult>> work, CancellationToken ct) =>
        this.Staff(request, ct, caller => caller.Role == Role.Superadmin ? work(caller) : Task.FromResult(this.Refuse(Errors.Forbidden())));

    internal Task<IResult> Superadmin<TInput>(HttpRequest request, Func<Caller, TInput, Task<IResult>> work, CancellationToken ct)
        where TInput : notnull =>
        this.Staff<TInput>(
            request, ct, (caller, input) => caller.Role == Role.Superadmin ? work(caller, input) : Task.FromResult(this.Refuse(Errors.Forbidden())));
}
