using System.Text.Json.Nodes;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Functions.Http.Hosting.Binding;

/// <summary>The value is never echoed in an error.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class SecretAttribute : Attribute;

/// <summary>A date without a time means the end of that day.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EndOfDayAttribute : Attribute;

/// <summary>The empty string is a value here, though the field is required.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class AllowEmptyAttribute : Attribute;

/// <summary>Must repeat the value of another parameter of the record.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class MustMatchAttribute(string parameter) : Attribute
{
    public string Parameter { get; } = parameter;
}

/// <summary>A rule about one value; beside it, <c>[Range]</c>, <c>[StringLength]</c>, <c>[RegularExpression]</c>, <c>[MinLength]</c> and
/// <c>[MaxLength]</c> (of lists) are known.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class RuleAttribute : Attribute
{
    /// <summary>What is wrong, or null.</summary>
    /// <param name="field">The field's name as the caller knows it, for the message.</param>
    public abstract string? Fault(string field, object value);

    /// <summary>Says the same in JSON Schema.</summary>
    public abstract void Describe(JsonObject schema);
}

/// <summary>One of our ids: a positive number below 2^53.</summary>
public sealed class IdAttribute : RuleAttribute
{
    public override string? Fault(string field, object value) =>
        value is long and >= 1 and <= Base36.MaxId ? null : $"{field} must be a valid id";

    public override void Describe(JsonObject schema)
    {
        schema["minimum"] = 1;
        schema["maximum"] = Base36.MaxId;
    }
}

/// <summary>A number not below <paramref name="minimum"/>.</summary>
public sealed class MinimumAttribute(int minimum) : RuleAttribute
{
    public override string? Fault(string field, object value) =>
        Convert.ToDecimal(value, null) >= minimum ? null : $"{field} must be at least {minimum}";

    public override void Describe(JsonObject schema) => schema["minimum"] = minimum;
}

/// <summary>An email address, as accounts have them.</summary>
public sealed class EmailAttribute : RuleAttribute
{
    public override string? Fault(string field, object value) =>
        AccountValidator.IsEmail((string)value) ? null : $"Invalid {field} format";

    public override void Describe(JsonObject schema)
    {
        schema["format"] = "email";
        schema["maxLength"] = AccountValidator.MaxEmailLength;
    }
}

/// <summary>A phone number as people write it: digits, with spaces, hyphens, brackets and a leading plus; 7 to 15 digits.</summary>
public sealed class PhoneNumberAttribute : RuleAttribute
{
    /// <summary>An empty text is taken, too: it takes the number away.</summary>
    public bool AllowEmpty { get; init; }

    public override string? Fault(string field, object value)
    {
        var text = (string)value;
        if (AllowEmpty && text.Length == 0)
        {
            return null;
        }

        var digits = text.Count(char.IsAsciiDigit);
        var plus = text.LastIndexOf('+');
        return digits is >= 7 and <= 15
            && text.Length <= 25
            && plus <= 0
            && text.All(c => char.IsAsciiDigit(c) || c is '+' or ' ' or '-' or '(' or ')')
            ? null
            : $"Invalid {field} format";
    }

    public override void Describe(JsonObject schema) =>
        schema["pattern"] = AllowEmpty ? "^(\\+?[0-9 ()-]{7,25})?$" : "^\\+?[0-9 ()-]{7,25}$";
}
