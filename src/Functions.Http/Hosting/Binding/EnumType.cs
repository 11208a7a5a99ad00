using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FunctionsCommerce.Functions.Http.Hosting.Binding;

/// <summary>One of a set of words: the enum's names in the API's spelling, or as <see cref="JsonStringEnumMemberNameAttribute"/>
/// says.</summary>
internal sealed class EnumType : WireType
{
    private readonly FrozenDictionary<string, object> values;
    private readonly string must;

    public EnumType(Type clr, JsonSerializerOptions json)
        : base(clr)
    {
        Words = [.. Enum.GetValues(clr).Cast<object>().Select(value => JsonSerializer.SerializeToElement(value, clr, json).GetString()!)];
        values = Words.Zip(Enum.GetValues(clr).Cast<object>()).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
        must = "must be one of " + string.Join(", ", Words);
    }

    public IReadOnlyList<string> Words { get; }

    public override bool TryRead(ref Utf8JsonReader reader, JsonPath place, FieldErrorCollector faults, out object? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.String && TextType.Get(ref reader) is { } text)
        {
            return TryParse(text, place, faults, out value);
        }

        return Refuse(ref reader, place, faults, must, out value);
    }

    protected override bool TryParse(string text, JsonPath place, FieldErrorCollector faults, out object? value) =>
        values.TryGetValue(text, out value) || faults.Add(place, $"{place.Name} {must}", text);
}
