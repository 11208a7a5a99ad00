using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FunctionsCommerce.WorkerHost.Tests.Http;

/// <summary>What two answers to the same request do not share. Ids, tokens and moments that each host made itself count as equal.</summary>
internal static partial class Difference
{
    /// <summary>Both hosts answer one request within this time.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMinutes(2);

    public static IEnumerable<string> Between(Reply local, Reply worker)
    {
        if (local.Status != worker.Status)
        {
            return [$"status {local.Status} became {worker.Status}: {Short(local.Text)} became {Short(worker.Text)}"];
        }

        return Headers(local, worker).Concat(Bodies(local, worker));
    }

    private static IEnumerable<string> Headers(Reply local, Reply worker) =>
        from name in local.Headers.Keys.Union(worker.Headers.Keys, StringComparer.OrdinalIgnoreCase)
        let expected = local.Headers.GetValueOrDefault(name)
        let actual = worker.Headers.GetValueOrDefault(name)
        where expected != actual && (expected is null || actual is null || Mask(expected) != Mask(actual))
        select $"header {name}: {expected ?? "none"} became {actual ?? "none"}";

    private static IEnumerable<string> Bodies(Reply local, Reply worker)
    {
        if (local.Body.AsSpan().SequenceEqual(worker.Body))
        {
            return [];
        }

        try
        {
            using var expected = JsonDocument.Parse(local.Body);
            using var actual = JsonDocument.Parse(worker.Body);
            return [.. Values("$", expected.RootElement, actual.RootElement)];
        }
        catch (JsonException)
        {
            return Mask(local.Text) == Mask(worker.Text) ? [] : [$"body: {Short(local.Text)} became {Short(worker.Text)}"];
        }
    }

    private static IEnumerable<string> Values(string path, JsonElement expected, JsonElement actual)
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return [$"{path}: {Short(expected.GetRawText())} became {Short(actual.GetRawText())}"];
        }

        return expected.ValueKind switch
        {
            JsonValueKind.Object => Objects(path, expected, actual),
            JsonValueKind.Array when expected.GetArrayLength() == actual.GetArrayLength() =>
                expected.EnumerateArray()
                    .Zip(actual.EnumerateArray())
                    .SelectMany((pair, index) => Values($"{path}[{index}]", pair.First, pair.Second)),
            JsonValueKind.Array => [$"{path}: {expected.GetArrayLength()} items became {actual.GetArrayLength()}"],
            JsonValueKind.String => Same(expected.GetString()!, actual.GetString()!) ? [] : [$"{path}: {expected} became {actual}"],
            _ => expected.GetRawText() == actual.GetRawText() || Mask(expected.GetRawText()) == Mask(actual.GetRawText())
                ? []
                : [$"{path}: {expected} became {actual}"],
        };
    }

    private static IEnumerable<string> Objects(string path, JsonElement expected, JsonElement actual)
    {
        var names = expected.EnumerateObject().Select(property => property.Name).ToList();
        return names.SequenceEqual(actual.EnumerateObject().Select(property => property.Name))
            ? names.SelectMany(name => Values($"{path}.{name}", expected.GetProperty(name), actual.GetProperty(name)))
            : [$"{path} has other fields: {Short(expected.GetRawText())} became {Short(actual.GetRawText())}"];
    }

    private static bool Same(string expected, string actual) =>
        expected == actual
        || (DateTimeOffset.TryParse(
            expected, CultureInfo.InvariantCulture,
            out var one) && DateTimeOffset.TryParse(actual, CultureInfo.InvariantCulture, out var other)
            && (one - other).Duration() < Moment)
        || Mask(expected) == Mask(actual);

    /// <summary>Ids in their four notations, opaque tokens, gift cards' codes, moments.</summary>
    private static string Mask(string text) => Made().Replace(text, "~");

    private static string Short(string text) => text.Length > 300 ? text[..300] + "…" : text;

    [GeneratedRegex(
        @"\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)?|\w{3}, \d\d \w{3} \d{4} [\d:]+ GMT|eyJ[\w.-]+|[\w+/-]{20,}={0,2}|\b(?=\w*\d)[0-9a-z]{9,19}\b|(?<=_)[0-9a-z]{9,12}\b|\b(PE|ORD-?(\d{4}-)?|TKT|MSG|ITEM|GC-?)[0-9A-Z]{6,12}\b|\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\b|\b\d{10,17}\b|\b[0-9a-f]{24}\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Made();
}
