using System.Text.Json.Nodes;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Hosting.Binding;

/// <summary>The address of a page, or a list of them: <see cref="WebUrl.IsLink"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class WebUrlAttribute : RuleAttribute
{
    public override string? Fault(string field, object value) =>
        UrlRule.All(value, WebUrl.IsLink) ? null : $"{field} must be an http or https address";

    public override void Describe(JsonObject schema) => UrlRule.Describe(schema);
}

/// <summary>The address of a picture, or a list of them: <see cref="WebUrl.IsPicture"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PictureUrlAttribute : RuleAttribute
{
    public override string? Fault(string field, object value) =>
        UrlRule.All(value, WebUrl.IsPicture) ? null : $"{field} must be http or https addresses";

    /// <summary>"uri-reference" would be right, and not all generators know it.</summary>
    public override void Describe(JsonObject schema)
    {
    }
}

internal static class UrlRule
{
    public static bool All(object value, Func<string, bool> holds) =>
        value is string text ? holds(text) : ((IEnumerable<string>)value).All(holds);

    public static void Describe(JsonObject schema)
    {
        if (schema["items"] is JsonObject items)
        {
            items["format"] = "uri";
        }
        else
        {
            schema["format"] = "uri";
        }
    }
}
