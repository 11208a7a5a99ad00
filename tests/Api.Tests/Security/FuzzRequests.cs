using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FunctionsCommerce.Api.Tests.Security;

/// <summary>Requests to the routes of one API document.</summary>
internal sealed partial class FuzzRequests(Random random, string start, JsonElement document, IReadOnlyList<string> knownIds)
{
    private static readonly string[] Types =
        [
            "application/json", "application/json; charset=utf-16", "text/plain", "application/xml", "multipart/form-data",
            "multipart/form-data; boundary=x", "application/json; charset=\"", "*/*",
        ];

    private readonly FuzzValues values = new(random, document, knownIds);
    private readonly (string Path, string Verb, JsonElement Operation)[] operations =
    [
        .. document.GetProperty("paths").EnumerateObject()
            .SelectMany(
                path => path.Value.EnumerateObject().Select(operation => (path.Name, operation.Name.ToUpperInvariant(), operation.Value))),
    ];

    public string Start => start;

    public HttpRequestMessage Next(string marker)
    {
        values.Marker = marker;
        var (path, verb, operation) = operations[random.Next(operations.Length)];
        var url = ClassifiedRoute.ServerOf(document) + Parameter().Replace(path, _ => Uri.EscapeDataString(Short(values.Text())));
        var request = new HttpRequestMessage(new HttpMethod(verb), url + Query(operation));
        if (operation.TryGetProperty("requestBody", out var body) || random.Next(30) == 0)
        {
            request.Content = body.ValueKind == JsonValueKind.Object ? Content(body.GetProperty("content")) : Bytes("{}");
        }

        if (random.Next(6) == 0)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", Latin(values.Text()));
        }

        if (random.Next(6) == 0)
        {
            request.Headers.TryAddWithoutValidation("X-Visitor-Id", Latin(values.Text()));
        }

        return request;
    }

    private string Query(JsonElement operation)
    {
        if (!operation.TryGetProperty("parameters", out var parameters))
        {
            return random.Next(10) == 0 ? "?%ff=%00&&=&a" : "";
        }

        var pairs = parameters.EnumerateArray()
            .Where(parameter => parameter.GetProperty("in").GetString() == "query" && random.Next(3) > 0)
            .Select(
                parameter => $"{parameter.GetProperty("name").GetString()}={Escape(Plain(values.Value(parameter.GetProperty("schema"))))}");
        return "?" + string.Join('&', random.Next(10) == 0 ? pairs.Concat(pairs) : pairs);
    }

    private HttpContent Content(JsonElement content)
    {
        if (content.TryGetProperty("application/json", out var json) && random.Next(4) > 0)
        {
            return Bytes(values.Value(json.GetProperty("schema")));
        }

        if (!content.TryGetProperty("multipart/form-data", out var form))
        {
            return Bytes(values.Value(json.GetProperty("schema")));
        }

        var parts = new MultipartFormDataContent();
        foreach (var field in form.GetProperty("schema").GetProperty("properties").EnumerateObject())
        {
            parts.Add(random.Next(2) == 0 ? File() : new StringContent(values.Text()), field.Name, random.Next(2) == 0 ? "a.png" : "b");
        }

        return parts;
    }

    private ByteArrayContent File()
    {
        byte[] png = [
            0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xDE,
        ];
        for (var changes = random.Next(3); changes > 0; changes--)
        {
            png[random.Next(png.Length)] = (byte)random.Next(256);
        }

        return new ByteArrayContent(png, 0, random.Next(4) == 0 ? random.Next(png.Length) : png.Length);
    }

    /// <summary>Mostly as it should be; else cut off, in another encoding, or under another name.</summary>
    private ByteArrayContent Bytes(string json)
    {
        var bytes = random.Next(20) switch
        {
            0 => Encoding.UTF8.GetBytes(json)[..random.Next(json.Length + 1)],
            1 => Encoding.Unicode.GetBytes(json),
            2 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(json)],
            3 => [.. Encoding.UTF8.GetBytes(json), 0xFF, 0xFE],
            4 => [],
            _ => Encoding.UTF8.GetBytes(json),
        };
        var content = new ByteArrayContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", random.Next(20) == 0 ? Types[random.Next(Types.Length)] : Types[0]);
        if (random.Next(50) == 0)
        {
            content.Headers.ContentEncoding.Add("gzip");
        }

        return content;
    }

    private static string Plain(string json) => json.StartsWith('"') ? json[1..^1] : json;

    private string Escape(string text) => random.Next(20) == 0 ? "%ff%fe%00" : Uri.EscapeDataString(Short(text));

    /// <summary>Servers refuse longer request lines by themselves.</summary>
    private static string Short(string text) => text.Length > 1_000 ? text[..1_000] : text.Length == 0 ? "-" : text;

    private static string Latin(string text) => string.Concat(Short(text).Where(c => c is >= ' ' and <= '~'));

    [GeneratedRegex(@"\{\*?\w+\}")]
    private static partial Regex Parameter();
}
