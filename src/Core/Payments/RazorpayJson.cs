using System.Text.Json;
using System.Text.Json.Serialization;

namespace FunctionsCommerce.Core.Payments;

/// <summary>The gateway's JSON: snake_case, amounts now and then in quotes, empty notes as <c>[]</c>.</summary>
internal static class RazorpayJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Converters = { new NotesConverter() },
    };

    private sealed class NotesConverter : JsonConverter<IReadOnlyDictionary<string, string>>
    {
        public override IReadOnlyDictionary<string, string>? Read(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            var notes = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var note in json.RootElement.EnumerateObject())
            {
                notes[note.Name] = note.Value.ToString();
            }

            return notes;
        }

        public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, string> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (name, text) in value)
            {
                writer.WriteString(name, text);
            }

            writer.WriteEndObject();
        }
    }
}
