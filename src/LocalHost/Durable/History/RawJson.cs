using System.Text.Json;
using System.Text.Json.Serialization;

namespace FunctionsCommerce.LocalHost.Durable.History;

/// <summary>Writes a payload, which is JSON text already, as the JSON that it is: histories stay readable.</summary>
internal sealed class RawJson : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var payload = JsonDocument.ParseValue(ref reader);
        return payload.RootElement.GetRawText();
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteRawValue(value);
}
