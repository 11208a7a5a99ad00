using System.Text.Json;
using System.Text.Json.Nodes;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>Enum values in query strings, as <c>in-progress</c> or, as answers write them, <c>IN_PROGRESS</c>.</summary>
internal static class FilterValues
{
    private const string All = "all";

    public static IReadOnlyList<string> Of<T>()
        where T : struct, Enum =>
        [All, .. Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    /// <summary>Null filters nothing.</summary>
    public static T? Parse<T>(string? word)
        where T : struct, Enum =>
        word is not null && TryParse<T>(word, out var value) ? value : null;

    public static bool TryParse<T>(string word, out T? value)
        where T : struct, Enum
    {
        value = null;
        if (word.Equals(All, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var kebab = word.Replace('_', '-').ToLowerInvariant();
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (JsonNamingPolicy.KebabCaseLower.ConvertName(candidate.ToString()) == kebab)
            {
                value = candidate;
                return true;
            }
        }

        return false;
    }
}

/// <summary>One of the words of <typeparamref name="T"/>, or <c>all</c>.</summary>
internal sealed class AllowedValueAttribute<T> : RuleAttribute
    where T : struct, Enum
{
    public override string? Fault(string field, object value) =>
        FilterValues.TryParse<T>((string)value, out _) ? null : $"{field} must be one of {string.Join(", ", FilterValues.Of<T>())}";

    public override void Describe(JsonObject schema) =>
        schema["enum"] = new JsonArray([.. FilterValues.Of<T>().Select(word => JsonValue.Create(word))]);
}

/// <summary>Yes or no as clients of FastAPI write it: Python says <c>True</c>.</summary>
internal sealed class YesNoAttribute : RuleAttribute
{
    private static readonly string[] Yes = ["true", "1", "yes", "on"];
    private static readonly string[] No = ["false", "0", "no", "off"];

    public static bool IsYes(string? word) => Yes.Contains(word, StringComparer.OrdinalIgnoreCase);

    public override string? Fault(string field, object value) =>
        Yes.Concat(No).Contains((string)value, StringComparer.OrdinalIgnoreCase) ? null : $"{field} must be true or false";

    public override void Describe(JsonObject schema)
    {
        schema.Clear();
        schema["type"] = "boolean";
    }
}
