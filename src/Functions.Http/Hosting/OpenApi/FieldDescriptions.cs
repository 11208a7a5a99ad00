using System.Collections.Frozen;
using System.Text.Json;

namespace FunctionsCommerce.Functions.Http.Hosting.OpenApi;

/// <summary>What fields and parameters mean, by their names in camel case, or by a record and its field (<c>OrderLineResponse.total</c>)
/// where the name alone says too little. A test fails for a field that is not in <c>openapi-fields.json</c>.</summary>
internal static class FieldDescriptions
{
    private static readonly FrozenDictionary<string, string> All = Read().ToFrozenDictionary();

    /// <param name="record">Empty for parameters.</param>
    /// <param name="name">As the API spells it.</param>
    public static string? Find(string record, string name)
    {
        var field = Camel(name);
        return All.GetValueOrDefault($"{record}.{field}") ?? All.GetValueOrDefault(field);
    }

    private static string Camel(string name)
    {
        var words = name.Split('_', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0
            ? name
            : string.Concat(
                words.Select(
                    (word, index) => index == 0 ? char.ToLowerInvariant(word[0]) + word[1..] : char.ToUpperInvariant(word[0]) + word[1..]));
    }

    private static Dictionary<string, string> Read()
    {
        using var resource = typeof(FieldDescriptions).Assembly.GetManifestResourceStream("openapi-fields.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(resource)!;
    }
}
