using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Hosting.Binding;

/// <summary>The rules on one field, from its attributes. Without one, a list has at most 100 items.</summary>
internal sealed class Rules
{
    private const int MaxItems = 100;
    private readonly IRule[] rules;

    public Rules(ParameterInfo parameter, bool filled)
    {
        var attributes = parameter.GetCustomAttributes().ToList();
        List<IRule> found = [];
        if (parameter.ParameterType == typeof(string))
        {
            var minimum = attributes.OfType<StringLengthAttribute>().FirstOrDefault()?.MinimumLength ?? 0;
            if (filled || minimum > 0)
            {
                found.Add(new RequiredRule());
            }

            if (minimum > 1)
            {
                found.Add(new MinLengthRule(minimum));
            }
        }
        else if (WireType.ItemOf(parameter.ParameterType) is not null)
        {
            found.Add(new ListLengthRule(
                attributes.OfType<MinLengthAttribute>().FirstOrDefault()?.Length ?? 0,
                attributes.OfType<MaxLengthAttribute>().FirstOrDefault()?.Length ?? MaxItems));
        }

        found.AddRange(
            attributes.OfType<RangeAttribute>().Select(range => new RangeRule(ToDecimal(range.Minimum), ToDecimal(range.Maximum))));
        found.AddRange(
            attributes.OfType<RegularExpressionAttribute>().Select(pattern => new PatternRule(pattern.Pattern, pattern.ErrorMessage)));
        found.AddRange(attributes.OfType<RuleAttribute>().Select(rule => new AttributeRule(rule)));
        rules = [.. found];
    }

    public IReadOnlyList<IRule> All => rules;

    /// <summary>Only the first broken rule is reported: further ones would repeat it.</summary>
    public bool Hold(object value, JsonPath place, FieldErrorCollector faults)
    {
        foreach (var rule in rules)
        {
            if (rule.Fault(place.Name, value) is { } fault)
            {
                return faults.Add(place, fault, value is string || value.GetType().IsPrimitive || value is decimal ? value : null);
            }
        }

        return true;
    }

    private static decimal ToDecimal(object value) => Convert.ToDecimal(value, CultureInfo.InvariantCulture);
}

/// <summary>A rule about one value.</summary>
internal interface IRule
{
    string? Fault(string field, object value);

    void Describe(JsonObject schema);
}

internal sealed class AttributeRule(RuleAttribute rule) : IRule
{
    public string? Fault(string field, object value) => rule.Fault(field, value);

    public void Describe(JsonObject schema) => rule.Describe(schema);
}

internal sealed class RequiredRule : IRule
{
    public string? Fault(string field, object value) => VisibleText.IsBlank((string)value) ? $"{field} is required" : null;

    public void Describe(JsonObject schema) => schema["minLength"] = 1;
}

internal sealed class MinLengthRule(int minimum) : IRule
{
    public string? Fault(string field, object value) =>
        ((string)value).Length < minimum ? $"{field} must have at least {minimum} characters" : null;

    public void Describe(JsonObject schema) => schema["minLength"] = minimum;
}

internal sealed class ListLengthRule(int minimum, int maximum) : IRule
{
    public string? Fault(string field, object value) => ((Array)value).Length switch
    {
        var length when length < minimum => $"{field} must have at least {minimum} {(minimum == 1 ? "item" : "items")}",
        var length when length > maximum => $"{field} must have at most {maximum} items",
        _ => null,
    };

    public void Describe(JsonObject schema)
    {
        schema["minItems"] = minimum;
        schema["maxItems"] = maximum;
    }
}

internal sealed class RangeRule(decimal minimum, decimal maximum) : IRule
{
    public string? Fault(string field, object value) =>
        Convert.ToDecimal(value, CultureInfo.InvariantCulture) is var number && number >= minimum && number <= maximum
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{field} must be between {minimum} and {maximum}");

    public void Describe(JsonObject schema)
    {
        schema["minimum"] = minimum;
        schema["maximum"] = maximum;
    }
}

internal sealed class PatternRule(string pattern, string? message) : IRule
{
    private readonly Regex regex = new($"^(?:{pattern})\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    public string? Fault(string field, object value) => regex.IsMatch((string)value) ? null : message ?? $"Invalid {field} format";

    public void Describe(JsonObject schema) => schema["pattern"] = $"^(?:{pattern})$";
}
