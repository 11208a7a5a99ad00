using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace FunctionsCommerce.Functions.Http.Hosting.Binding;

/// <summary>An object of texts, such as metadata. Null is the empty text.</summary>
internal sealed class MapType(int maxText) : WireType(typeof(IReadOnlyDictionary<string, string>))
{
    private const int MaxRead = 1000;
    private readonly TextType text = new(maxText);

    public TextType Text => text;

    public override bool TryRead(ref Utf8JsonReader reader, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Refuse(ref reader, place, faults, "must be an object with text values", out value);
        }

        var map = new Dictionary<string, string>();
        var good = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = TextType.Get(ref reader) ?? "";
            reader.Read();
            if (map.Count == MaxRead)
            {
                reader.Skip();
                continue;
            }

            object? read = "";
            good &= reader.TokenType == JsonTokenType.Null || text.TryRead(ref reader, place.At(key), faults, out read);
            map[key] = read as string ?? "";
        }

        value = good ? map : null;
        return good;
    }

    public override bool TryParse(StringValues texts, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        value = null;
        return faults.Add(place, $"{place.Name} must be an object with text values");
    }
}
