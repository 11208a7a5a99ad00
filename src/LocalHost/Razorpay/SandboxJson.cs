using System.Text.Json;
using System.Text.Json.Serialization;

namespace FunctionsCommerce.LocalHost.Razorpay;

/// <summary>The gateway's manner of JSON: snake_case, nulls shown, empty notes as <c>[]</c>, numbers also in quotes.</summary>
internal static class SandboxJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Converters = { new NotesConverter() },
    };

    private sealed class NotesConverter : JsonConverter<SandboxNotes>
    {
        public override bool HandleNull => true;

        public override SandboxNotes Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? new(
                    json.RootElement.EnumerateObject()
                        .ToDictionary(note => note.Name, note => note.Value.ToString(), StringComparer.Ordinal))
                : SandboxNotes.None;
        }

        public override void Write(Utf8JsonWriter writer, SandboxNotes value, JsonSerializerOptions options)
        {
            if (value.Values.Count == 0)
            {
                writer.WriteStartArray();
                writer.WriteEndArray();
                return;
            }

            writer.WriteStartObject();
            foreach (var (name, text) in value.Values)
            {
                writer.WriteString(name, text);
            }

            writer.WriteEndObject();
        }
    }
}

/// <summary>What a merchant attaches to an entity.</summary>
internal sealed record SandboxNotes(IReadOnlyDictionary<string, string> Values)
{
    public static SandboxNotes None { get; } = new(new Dictionary<string, string>());
}
