using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Hosting.OpenApi;

/// <summary>What an operation answers: its answer, and every refusal with the codes that its status stands for.</summary>
internal sealed class OpenApiResponses(IApi api, Schemas schemas)
{
    public JsonObject Of(HttpOperation operation, OperationAttribute declared, JsonNode? example)
    {
        var responses = new JsonObject { [Text(declared.Status)] = Answer(operation, declared, example) };
        if (declared.Cached)
        {
            responses[Text(StatusCodes.Status304NotModified)] = new JsonObject
            {
                ["description"] = "What `If-None-Match` names is still what would be answered.",
            };
        }

        foreach (var refusal in Refusals(operation, declared).GroupBy(refusal => refusal.Status).OrderBy(refusal => refusal.Key))
        {
            var codes = refusal.GroupBy(each => each.Code)
                .Select(
                    each => $"{(each.Key is { } code ? $"`{code}`: " : "")}{string.Join(" ", each.Select(one => one.Meaning).Distinct())}");
            var text = string.Join('\n', codes);
            responses[Text(refusal.Key)] = declared.PageRefusals && refusal.Key == StatusCodes.Status404NotFound
                ? new JsonObject
                {
                    ["description"] = text,
                    ["content"] = new JsonObject { ["text/html"] = new JsonObject { ["schema"] = ContentOf("text/html") } },
                }
                : Json(text, new JsonObject { ["$ref"] = "#/components/schemas/" + SchemaOf(refusal.Key) }, null);
        }

        return responses;
    }

    private JsonObject Answer(HttpOperation operation, OperationAttribute declared, JsonNode? example) => declared switch
    {
        { Status: StatusCodes.Status204NoContent } => new() { ["description"] = declared.Summary },
        { Status: StatusCodes.Status302Found } => new()
        {
            ["description"] = declared.Summary,
            ["headers"] = new JsonObject
            {
                ["Location"] = new JsonObject
                {
                    ["description"] = "Where it leads to.",
                    ["schema"] = new JsonObject { ["type"] = "string", ["format"] = "uri" },
                },
            },
        },
        { Produces: { } type } => new()
        {
            ["description"] = declared.Summary,
            ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = ContentOf(type) } },
        },
        { Answer: { } answer } => Json(declared.Summary, Envelope(operation.Name + "Answer", Described(declared, answer)), example),
        _ => Json(declared.Summary, schemas.Named("MessageAnswer", api.DescribeAnswer(null)), example),
    };

    private JsonObject Described(OperationAttribute declared, Type answer)
    {
        var schema = api.DescribeAnswer(schemas.Answer(answer));
        if (declared.IsAnswerOptional && schema["required"] is JsonArray required)
        {
            schema["required"] = new JsonArray([.. required.Where(name => (string?)name != "data").Select(name => name!.DeepClone())]);
        }

        return schema;
    }

    /// <summary>An API without envelopes answers what has a name already.</summary>
    private JsonObject Envelope(string name, JsonObject schema) => schema.ContainsKey("$ref") ? schema : schemas.Named(name, schema);

    private static JsonObject ContentOf(string type) => type switch
    {
        "application/json" => new() { ["type"] = "object" },
        _ when type.StartsWith("text/", StringComparison.Ordinal) => new() { ["type"] = "string" },
        _ => new() { ["type"] = "string", ["format"] = "binary" },
    };

    /// <summary>In the statuses and codes that the API itself gives to these refusals.</summary>
    private IEnumerable<(int Status, string? Code, string Meaning)> Refusals(HttpOperation operation, OperationAttribute declared)
    {
        var (writes, sends) = (operation.Verb != "get", declared.Input is not null || declared.Files.Length > 0);
        var proves = writes && declared.Input is { } input && ProvesSomething(input);
        List<ErrorCode> codes = [ErrorCode.RateLimited, ErrorCode.Internal, ErrorCode.Unavailable];
        void When(bool met, params ErrorCode[] more) => codes.AddRange(met ? more : []);

        When(sends || writes || operation.Route.Contains('{', StringComparison.Ordinal), ErrorCode.Validation);
        When(declared.Access != AccessLevel.Public, ErrorCode.Unauthenticated, ErrorCode.InvalidToken);
        When(declared.Access == AccessLevel.Staff, ErrorCode.Forbidden);
        When(declared.Access == AccessLevel.Customer, [.. api.Definition.CustomerRefusals]);
        When(operation.Route.Contains('{', StringComparison.Ordinal) || writes, ErrorCode.NotFound);
        When(writes, ErrorCode.Conflict, ErrorCode.PayloadTooLarge);
        When(writes && sends, ErrorCode.UnsupportedMediaType);
        When(declared.Idempotent, ErrorCode.KeyReused, ErrorCode.OutOfStock, ErrorCode.PriceMismatch);
        When(
            proves, ErrorCode.InvalidCredentials, ErrorCode.InvalidToken, ErrorCode.InvalidOtp, ErrorCode.AccountLocked,
            ErrorCode.EmailNotVerified, ErrorCode.Forbidden);
        When(true, declared.Refusals);
        foreach (var code in codes.Distinct())
        {
            yield return Refusal(new Error(code, ""), RefusalMeanings.Of(code));
        }

        if (declared.Idempotent)
        {
            yield return Refusal(
                new Error(ErrorCode.Conflict, "") { RetryAfter = TimeSpan.FromSeconds(1) },
                "a call with the same idempotency key is still running; see Retry-After.");
        }
    }

    private (int Status, string? Code, string Meaning) Refusal(Error error, string meaning)
    {
        var (status, body) = api.Refusal(error);
        return (status, CodeIn(body), meaning);
    }

    private bool ProvesSomething(Type input) =>
        api.Definition.Types.Record(input).Fields.Any(field => field.Secret || field.Name is "email");

    private string SchemaOf(int status) =>
        status == StatusCodes.Status429TooManyRequests && api.DescribeLimited() is not null ? "TooManyRequests" : "Refusal";

    private string? CodeIn(object body)
    {
        var error = JsonSerializer.SerializeToNode(body, body.GetType(), api.Definition.Json)?["error"];
        return error is JsonObject named ? (string?)named["code"] : error is JsonValue ? (string?)error : null;
    }

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);

    private static JsonObject Json(string description, JsonObject schema, JsonNode? example) =>
        new()
        {
            ["description"] = description,
            ["content"] = new JsonObject { ["application/json"] = OpenApiParameters.Content(schema, example) },
        };
}
