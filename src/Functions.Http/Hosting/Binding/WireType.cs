using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace FunctionsCommerce.Functions.Http.Hosting.Binding;

/// <summary>Reads one type of value from JSON and from the query string. Built once per type; no reflection when reading.</summary>
internal abstract class WireType(Type clr)
{
    public Type Clr => clr;

    /// <summary>Reads the value at which the reader stands, and leaves it at the value's end.</summary>
    public abstract bool TryRead(ref Utf8JsonReader reader, JsonPath place, FieldErrorCollector faults, out object? value);

    public virtual bool TryParse(StringValues texts, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        value = null;
        return texts.Count == 1
            ? TryParse(texts[0]!, place, faults, out value)
            : faults.Add(place, $"{place.Name} appears more than once");
    }

    protected virtual bool TryParse(string text, JsonPath place, FieldErrorCollector faults, out object? value) =>
        throw new NotSupportedException($"{clr} cannot stand in a query string.");

    /// <summary>Reads the value from JSON that stands in a field of a form.</summary>
    public bool TryReadText(string json, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        value = null;
        try
        {
            var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json), new JsonReaderOptions { MaxDepth = 32 });
            reader.Read();
            var read = TryRead(ref reader, place, faults, out value);

            // Anything after the value throws here.
            reader.Read();
            return read;
        }
        catch (JsonException)
        {
            value = null;
            return faults.Add(place, $"{place.Name} is not valid JSON");
        }
    }

    /// <summary>Notes a value of the wrong type, and what it was unless it is an object or a list.</summary>
    protected static bool Refuse(ref Utf8JsonReader reader, JsonPath place, FieldErrorCollector faults, string must, out object? value)
    {
        value = null;
        faults.Add(place, $"{place.Name} {must}", Echo(ref reader));
        reader.Skip();
        return false;
    }

    private static object? Echo(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when reader.TryGetDecimal(out var number) => number,
        JsonTokenType.Number when reader.TryGetDouble(out var number) && double.IsFinite(number) => number,
        JsonTokenType.String => TextType.Get(ref reader),
        _ => null,
    };

    public static Type? ItemOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0]
        : null;

    /// <param name="maxText">The longest text, also as an item of a list.</param>
    public static WireType Of(Type type, WireTypes types, int maxText)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => new TextType(maxText),
            _ when type == typeof(bool) => new BoolType(),
            _ when type == typeof(int) => new IntType(),
            _ when type == typeof(long) => new LongType(),
            _ when type == typeof(decimal) => new DecimalType(),
            _ when type == typeof(DateOnly) => new DateType(),
            _ when type == typeof(DateTimeOffset) => new DateTimeType(endOfDay: false),
            _ when type == typeof(JsonElement) => new AnyType(),
            _ when type.IsEnum => new EnumType(type, types.Json),
            _ when type == typeof(IReadOnlyDictionary<string, string>) => new MapType(maxText),
            _ when ItemOf(type) is { } item => new ListType(type, item, Of(item, types, maxText)),
            _ when type.IsClass && !type.IsAbstract => types.Record(type),
            _ => throw new NotSupportedException($"{type} is no wire type."),
        };
    }
}

internal sealed class ListType(Type clr, Type itemClr, WireType item) : WireType(clr)
{
    /// <summary>Longer lists are cut off here; the rule on the list's length names the limit.</summary>
    private const int MaxRead = 1001;

    public WireType Item => item;

    public override bool TryRead(ref Utf8JsonReader reader, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return Refuse(ref reader, place, faults, "must be a list", out value);
        }

        List<object?> items = [];
        var good = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (items.Count == MaxRead)
            {
                reader.Skip();
                continue;
            }

            good &= item.TryRead(ref reader, place.At(items.Count), faults, out var read);
            items.Add(read);
        }

        value = good ? ToArray(items) : null;
        return good;
    }

    public override bool TryParse(StringValues texts, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        List<object?> items = [];
        var good = true;
        var parts = faults.InQuery
            ? texts.SelectMany(text => text!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            : texts;
        foreach (var text in parts.OfType<string>().Take(MaxRead))
        {
            good &= item.TryParse(text, place, faults, out var read);
            items.Add(read);
        }

        value = good ? ToArray(items) : null;
        return good;
    }

    private Array ToArray(List<object?> items)
    {
        var array = Array.CreateInstance(itemClr, items.Count);
        ((System.Collections.IList)items).CopyTo(array, 0);
        return array;
    }
}
