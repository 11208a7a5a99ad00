using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FunctionsCommerce.Api.Tests;
using FunctionsCommerce.Api.Tests.Security;

namespace FunctionsCommerce.WorkerHost.Tests.Http;

/// <summary>A body that each route takes: as <c>bodies.json</c> says, else made of what its API document requires.</summary>
internal sealed class GoodBodies
{
    private readonly Seed seed;
    private readonly JsonObject said;
    private readonly Dictionary<string, string?> made = [];
    private int count;

    public GoodBodies(Seed seed)
    {
        this.seed = seed;
        said = JsonNode.Parse(
            File.ReadAllText(Path.Combine(Repository.Root, "tests", "WorkerHost.Tests", "Http", "bodies.json")))!.AsObject();
    }

    public string? Of(ClassifiedRoute route)
    {
        if (!made.TryGetValue(route.Name, out var body))
        {
            made[route.Name] = body = said[route.Name]?["body"]?.ToJsonString() ?? Make(route);
        }

        return body;
    }

    public string QueryOf(ClassifiedRoute route) => said[route.Name]?["query"] is { } query ? $"?{query}" : RequiredQuery(route);

    /// <summary>The field of a form; null for JSON.</summary>
    public string? FormOf(ClassifiedRoute route) => Said(route, "form");

    /// <summary>The route, or where it is asked about another thing than the seeded.</summary>
    public string? PathOf(ClassifiedRoute route) => Said(route, "path");

    /// <summary>What the answer makes, and the field that names it.</summary>
    public (string Thing, string Field)? MadeBy(ClassifiedRoute route) =>
        Said(route, "makes")?.Split(' ') is [var thing, var field] ? (thing, field) : null;

    /// <summary>When it comes, where that is not by its verb.</summary>
    public int? RankOf(ClassifiedRoute route) => Said(route, "rank") is { } rank ? int.Parse(rank, CultureInfo.InvariantCulture) : null;

    /// <summary>Why a route has no good answer here; null when it has to have one.</summary>
    public string? RefusedBecause(ClassifiedRoute route) => Said(route, "refused");

    private string? Said(ClassifiedRoute route, string property) => said[route.Name]?[property]?.ToString();

    private string RequiredQuery(ClassifiedRoute route)
    {
        if (route.Verb != "GET" || Operation(route) is not { } operation || !operation.TryGetProperty("parameters", out var parameters))
        {
            return "";
        }

        var pairs = parameters.EnumerateArray()
            .Where(parameter => parameter.GetProperty("in").GetString() == "query" && parameter.GetProperty("required").GetBoolean())
            .Select(
                parameter =>
                    $"{parameter.GetProperty("name")}={Uri.EscapeDataString($"{Value($"{parameter.GetProperty("name")}", parameter.GetProperty("schema"), route)}")}");
        return "?" + string.Join('&', pairs);
    }

    private string? Make(ClassifiedRoute route) =>
        Operation(route) is { } operation && operation.TryGetProperty("requestBody", out var body)
            && body.GetProperty("content").TryGetProperty("application/json", out var json)
                ? Value("", json.GetProperty("schema"), route)!.ToJsonString()
                : null;

    private JsonElement? Operation(ClassifiedRoute route)
    {
        var document = seed.Documents[RouteApi.Of(route)];
        var path = route.Route.Replace(ClassifiedRoute.ServerOf(document), "", StringComparison.Ordinal);
        return document.GetProperty("paths").TryGetProperty(path, out var verbs)
            && verbs.TryGetProperty(route.Verb.ToLowerInvariant(), out var operation)
            ? operation
            : null;
    }

    private JsonNode? Value(string name, JsonElement schema, ClassifiedRoute route)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            schema = seed.Documents[RouteApi.Of(route)]
                .GetProperty("components")
                .GetProperty("schemas")
                .GetProperty(reference.GetString()!.Split('/')[^1]);
        }

        if (schema.TryGetProperty("enum", out var words))
        {
            return JsonNode.Parse(words[0].GetRawText());
        }

        var type = !schema.TryGetProperty("type", out var one)
            ? ""
            : one.ValueKind == JsonValueKind.Array ? one[0].GetString() : one.GetString();
        return type switch
        {
            "object" when schema.TryGetProperty("properties", out var properties) => Object(properties, schema, route),
            "array" => new JsonArray(Value(name, schema.GetProperty("items"), route)),
            "integer" or "number" => name.EndsWith("Id", StringComparison.Ordinal)
                ? $"{{#{name[..^2].ToLowerInvariant()}}}"
                : schema.TryGetProperty("minimum", out var least) ? JsonNode.Parse(least.GetRawText()) : 1,
            "boolean" => true,
            "string" => Text(name, schema),
            _ => new JsonObject(),
        };
    }

    private JsonObject Object(JsonElement properties, JsonElement schema, ClassifiedRoute route)
    {
        var required = schema.TryGetProperty("required", out var names)
            ? names.EnumerateArray().Select(each => each.GetString()!).ToHashSet()
            : [];
        return new JsonObject(properties.EnumerateObject().Where(property => required.Contains(property.Name))
            .Select(property => KeyValuePair.Create(property.Name, Value(property.Name, property.Value, route))));
    }

    private JsonNode Text(string name, JsonElement schema)
    {
        var format = schema.TryGetProperty("format", out var said) ? said.GetString() : null;
        var isSecret = schema.TryGetProperty("writeOnly", out var written) && written.GetBoolean();
        var text = (isSecret ? "secret" : format, name.ToLowerInvariant()) switch
        {
            ("email", _) or (_, "email") => $"case{++count}@example.com",
            ("date", _) => "2031-01-31",
            ("date-time", _) => "2031-01-31T10:00:00Z",
            ("uri", _) or (_, "url" or "imageurl") => "https://example.com/a.jpg",
            (_, "phone" or "contactphone" or "mobile" or "phonenumber") => "9876543210",
            ("secret", _) => "Secret@Pass1",
            (_, "pincode" or "postalcode" or "zip") => "411001",
            (_, "otp") => "123456",
            (_, "country") => "India",
            (_, "currency") => "INR",
            var (_, lower) when lower.EndsWith("id", StringComparison.Ordinal) && lower.Length > 2 => $"{ThingOf(name)}",
            _ => "Some words that are long enough",
        };
        return text.Length > 0 && schema.TryGetProperty("maxLength", out var longest) && text.Length > longest.GetInt32()
            ? text[..longest.GetInt32()]
            : text;
    }

    private static JsonNode ThingOf(string name) => $"{{{name[..^2].ToLowerInvariant()}}}";
}
