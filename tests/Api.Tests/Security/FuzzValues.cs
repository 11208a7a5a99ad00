using System.Globalization;
using System.Text.Json;

namespace FunctionsCommerce.Api.Tests.Security;

/// <summary>Values for the fields of an API document, as raw JSON: about half fit their schema, the others are what a client never
/// sends.</summary>
internal sealed class FuzzValues(Random random, JsonElement document, IReadOnlyList<string> knownIds)
{
    private static readonly string[] Numbers =
    [
        "0", "-1", "1", "-0", "0.1", "1e2", "2147483647", "2147483648", "-2147483648", "9007199254740991", "9223372036854775807",
        "9223372036854775808",
        "79228162514264337593543950335", "79228162514264337593543950336", "1e28", "1e400", "-1e400", "1e-400",
        "0.00000000000000000000000000000000001", "00", "+1", "NaN", "1.",
    ];

    private static readonly string[] Texts =
    [
        "", " ", "\t\r\n", "\\u0000", "\\ud800", "\\udc00\\ud800", "\\u202e", "\\u2028", "\\ufeff", "\\ufffe", "e\\u0301", "😀👨‍👩‍👧‍👦",
        "ﷺ", "İıſK", "null", "undefined", "true", "[]", "{}", "NaN",
        "' OR 1=1 --", "<script>alert(1)</script>", "{{#each @root}}{{this}}{{/each}}", "{{customer_name}}", "${7*7}", "=cmd|'/c calc'!A0",
        "../../etc/passwd", "%2e%2e%2f", "\\\\u0000",
        "javascript:alert(1)", "http://127.0.0.1/", "https://user@example.com/", "9999-12-31T23:59:59Z", "9999-12-31",
        "0001-01-01T00:00:00+14:00", "2025-02-30", "2025-11-30", "2025-11-30T12:00:00Z",
        "a@b.c", "\\\"a b\\\"@example.com", "0977883578", "+260977883578", "-1", "1e308", "9223372036854775808", "SAVE20", "cod", "online",
        "0x10", "١٢٣",
    ];

    public string Marker { get; set; } = "";

    public string Value(JsonElement schema, int depth = 0)
    {
        schema = Resolve(schema);
        return random.Next(10) switch
        {
            0 => Hostile(depth),
            1 => "null",
            _ => Fitting(schema, depth),
        };
    }

    /// <summary>Unescaped: for a path or a query string.</summary>
    public string Text()
    {
        var json = random.Next(3) == 0 && knownIds.Count > 0 ? $"\"{knownIds[random.Next(knownIds.Count)]}\"" : HostileText();
        try
        {
            return JsonSerializer.Deserialize<string>(json) ?? "";
        }
        catch (JsonException)
        {
            return json;
        }
    }

    private string Fitting(JsonElement schema, int depth)
    {
        if (schema.TryGetProperty("enum", out var words) && random.Next(8) > 0)
        {
            return words[random.Next(words.GetArrayLength())].GetRawText();
        }

        return TypeOf(schema) switch
        {
            "object" => Object(schema, depth),
            "array" => Array(schema, depth),
            "integer" => random.Next(4) == 0
                ? Numbers[random.Next(Numbers.Length)]
                : random.Next(-1, 20).ToString(CultureInfo.InvariantCulture),
            "number" => random.Next(4) == 0
                ? Numbers[random.Next(Numbers.Length)]
                : (random.Next(100_000) / 100m).ToString(CultureInfo.InvariantCulture),
            "boolean" => random.Next(2) == 0 ? "true" : "false",
            "string" => FittingText(schema),
            _ => Hostile(depth),
        };
    }

    private string Object(JsonElement schema, int depth)
    {
        List<string> fields = [];
        if (schema.TryGetProperty("properties", out var properties) && depth < 6)
        {
            foreach (var property in properties.EnumerateObject().Where(_ => random.Next(12) > 0))
            {
                fields.Add($"{JsonSerializer.Serialize(property.Name)}:{Value(property.Value, depth + 1)}");
            }
        }

        if (fields.Count > 0 && random.Next(20) == 0)
        {
            fields.Add(fields[0]);
        }

        if (random.Next(20) == 0)
        {
            fields.Add($"\"__proto__\":{Hostile(depth)}");
        }

        return "{" + string.Join(',', fields) + "}";
    }

    private string Array(JsonElement schema, int depth)
    {
        var length = random.Next(12) switch { 0 => 0, 1 => 101, 2 => 1_500, _ => random.Next(1, 4) };
        return length > 4 && depth > 1 || !schema.TryGetProperty("items", out var items)
            ? "[]"
            : "[" + string.Join(',', Enumerable.Range(0, length).Select(_ => Value(items, depth + 1))) + "]";
    }

    private string FittingText(JsonElement schema)
    {
        var format = schema.TryGetProperty("format", out var named) ? named.GetString() : null;
        return random.Next(6) switch
        {
            0 => HostileText(),
            1 when format is null => $"\"https://example.com/{Marker}.jpg\"",
            2 when knownIds.Count > 0 => $"\"{knownIds[random.Next(knownIds.Count)]}\"",
            _ => format switch
            {
                "email" => $"\"{Marker}@example.com\"",
                "date" => "\"2026-01-31\"",
                "date-time" => "\"2026-01-31T10:00:00Z\"",
                "uri" => $"\"https://example.com/{Marker}.jpg\"",
                _ => $"\"{Marker} text\"",
            },
        };
    }

    private string Hostile(int depth) => random.Next(8) switch
    {
        0 => "null",
        1 => "true",
        2 => "{}",
        3 => "[[[]]]",
        4 => depth == 0 ? new string('[', 2_000) : "[null]",
        5 => Numbers[random.Next(Numbers.Length)],
        _ => HostileText(),
    };

    private string HostileText() => random.Next(12) switch
    {
        0 => $"\"{Marker}{new string('x', random.Next(4) == 0 ? 120_000 : 3_000)}\"",
        1 => $"\"{Marker}{string.Concat(Enumerable.Repeat("{{", 500))}\"",
        _ => $"\"{Marker}{Texts[random.Next(Texts.Length)]}\"",
    };

    private static string? TypeOf(JsonElement schema) =>
        !schema.TryGetProperty("type", out var type) ? (schema.TryGetProperty("properties", out _) ? "object" : null)
        : type.ValueKind == JsonValueKind.Array ? type[0].GetString()
        : type.GetString();

    /// <summary>What a reference means; of what may be null, what it is otherwise.</summary>
    private JsonElement Resolve(JsonElement schema) =>
        schema.TryGetProperty("anyOf", out var any) ? Resolve(any[0])
        : schema.TryGetProperty("$ref", out var reference)
            ? Resolve(document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]))
            : schema;
}
