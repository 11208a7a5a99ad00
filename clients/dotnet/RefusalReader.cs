using System.Text.Json;

namespace FunctionsCommerce.Client;

/// <summary>Reads the refusals of all five APIs: an <c>error</c> with code, message and details, or FastAPI's <c>detail</c>.</summary>
internal static class RefusalReader
{
    public static Refusal Read(
        Refusal refusal, JsonElement body) => body.ValueKind != JsonValueKind.Object ? refusal : Find(body, "error") switch
        {
            { ValueKind: JsonValueKind.Object } error => refusal with
            {
                Code = TextOf(error, "code"),
                Message = TextOf(error, "message") ?? refusal.Message,
                Errors = [.. ErrorsOf(error)],
                Quote = Find(error, "details") is { } details && Find(details, "quote") is { ValueKind: JsonValueKind.Object } quote
                    ? quote.Clone()
                    : null,
            },
            { ValueKind: JsonValueKind.String } code => refusal with
            {
                Code = code.GetString(),
                Message = TextOf(body, "message") ?? refusal.Message,
            },
            _ => Find(body, "detail") switch
            {
                { ValueKind: JsonValueKind.String } text => refusal with { Message = text.GetString()! },
                { ValueKind: JsonValueKind.Array } places => refusal with
                {
                    Message = places.EnumerateArray().Select(place => TextOf(place, "msg")).FirstOrDefault() ?? refusal.Message,
                    Errors = [.. places.EnumerateArray().Select(place => new FieldError(FieldOf(place), TextOf(place, "msg") ?? ""))],
                },
                _ => refusal with { Message = TextOf(body, "message") ?? refusal.Message },
            },
        };

    private static IEnumerable<FieldError> ErrorsOf(JsonElement error)
    {
        var message = TextOf(error, "message") ?? "";
        if (Find(error, "errors") is { ValueKind: JsonValueKind.Array } all)
        {
            return all.EnumerateArray().Select(one => FaultOf(one, message));
        }

        return Find(error, "details") switch
        {
            { ValueKind: JsonValueKind.Object } details when Find(details, "fields") is { ValueKind: JsonValueKind.Array } fields =>
                fields.EnumerateArray().Select(one => FaultOf(one, message)),
            { ValueKind: JsonValueKind.Object } details when Find(details, "field") is { ValueKind: JsonValueKind.String } =>
                [FaultOf(details, message)],
            { ValueKind: JsonValueKind.Object } details => details.EnumerateObject()
                .Where(field => field.Value.ValueKind == JsonValueKind.Array)
                .SelectMany(field => field.Value.EnumerateArray().Select(text => new FieldError(field.Name, text.ToString()))),
            _ => [],
        };
    }

    private static FieldError FaultOf(JsonElement fault, string message) =>
        new(TextOf(fault, "field") ?? "", TextOf(fault, "constraint") ?? TextOf(fault, "message") ?? message);

    /// <summary><c>["body", "items", 0, "name"]</c> is <c>items[0].name</c>.</summary>
    private static string FieldOf(JsonElement place)
    {
        var steps = Find(place, "loc") is { ValueKind: JsonValueKind.Array } loc ? loc.EnumerateArray().Skip(1) : [];
        return steps.Aggregate(
            "",
            (
                path,
                step) => step.ValueKind == JsonValueKind.Number
                    ? $"{path}[{step}]"
                    : path.Length == 0 ? step.ToString() : $"{path}.{step}");
    }

    private static string? TextOf(JsonElement element, string name) =>
        Find(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement? Find(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var found) ? found : null;
}
