using System.Globalization;
using System.Text.Json;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Hosting.Binding;

internal sealed class TextType(int maxLength) : WireType(typeof(string))
{
    public int MaxLength => maxLength;

    /// <summary>Null when it is no text: halves of surrogate pairs are none.</summary>
    public static string? Get(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public override bool TryRead(ref Utf8JsonReader reader, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return Refuse(ref reader, place, faults, "must be text", out value);
        }

        var text = Get(ref reader);
        value = text;
        return text is null ? faults.Add(place, $"{place.Name} is not valid text") : IsGood(text, place, faults);
    }

    protected override bool TryParse(string text, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        value = text;
        return IsGood(text, place, faults);
    }

    private bool IsGood(string text, JsonPath place, FieldErrorCollector faults)
    {
        if (text.Length > maxLength)
        {
            return faults.Add(place, $"{place.Name} must have at most {maxLength} characters", text);
        }

        if (UnsafeText.Contains(text))
        {
            return faults.Add(place, $"{place.Name} contains control characters");
        }

        return true;
    }
}

internal sealed class BoolType() : WireType(typeof(bool))
{
    private const string Must = "must be true or false";

    public override bool TryRead(ref Utf8JsonReader reader, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        value = reader.TokenType == JsonTokenType.True;
        return reader.TokenType is JsonTokenType.True or JsonTokenType.False || Refuse(ref reader, place, faults, Must, out value);
    }

    protected override bool TryParse(string text, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        value = text is "true";
        return text is "true" or "false" || faults.Add(place, $"{place.Name} {Must}", text);
    }
}

internal sealed class IntType() : WireType(typeof(int))
{
    private const string Must = "must be a whole number";

    public override bool TryRead(ref Utf8JsonReader reader, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number))
        {
            value = number;
            return true;
        }

        return Refuse(ref reader, place, faults, Must, out value);
    }

    protected override bool TryParse(string text, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        var good = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);

        // A limit or page beyond counting is still a large one.
        var huge = !good && text.Length > 9 && text.All(char.IsAsciiDigit);
        value = huge ? int.MaxValue : number;
        return good || huge || faults.Add(place, $"{place.Name} {Must}", text);
    }
}

internal sealed class LongType() : WireType(typeof(long))
{
    private const string Must = "must be a whole number";

    public override bool TryRead(ref Utf8JsonReader reader, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number))
        {
            value = number;
            return true;
        }

        return Refuse(ref reader, place, faults, Must, out value);
    }

    protected override bool TryParse(string text, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        var good = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        value = number;
        return good || faults.Add(place, $"{place.Name} {Must}", text);
    }
}

internal sealed class DecimalType() : WireType(typeof(decimal))
{
    private const string Must = "must be a number";

    public override bool TryRead(ref Utf8JsonReader reader, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var number))
        {
            value = number;
            return true;
        }

        return Refuse(ref reader, place, faults, Must, out value);
    }

    protected override bool TryParse(string text, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        var good = decimal.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        value = number;
        return good || faults.Add(place, $"{place.Name} {Must}", text);
    }
}

/// <summary>A JSON value as it is: for fields of any shape.</summary>
internal sealed class AnyType() : WireType(typeof(JsonElement))
{
    public override bool TryRead(ref Utf8JsonReader reader, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        var element = JsonElement.ParseValue(ref reader);
        value = element;
        return IsGood(element) || faults.Add(place, $"{place.Name} contains control characters");
    }

    /// <summary>The reader's depth bounds the recursion.</summary>
    private static bool IsGood(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().All(property => IsGoodText(() => property.Name) && IsGood(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().All(IsGood),
        JsonValueKind.String => IsGoodText(() => element.GetString()!),
        _ => true,
    };

    /// <summary>Halves of surrogate pairs are no text.</summary>
    private static bool IsGoodText(Func<string> read)
    {
        try
        {
            return !UnsafeText.Contains(read());
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
