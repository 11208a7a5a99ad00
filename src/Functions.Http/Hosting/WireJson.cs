using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>How answers are written: the API's spelling, moments as <c>2025-11-23T10:00:00Z</c>, nothing for null.</summary>
public static class WireJson
{
    public static JsonSerializerOptions Options(JsonNamingPolicy fields, JsonNamingPolicy words) => new()
    {
        PropertyNamingPolicy = fields,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,

        // Answers are application/json with nosniff: no browser takes them for HTML, so "&" and "₹" may stay what they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(words), new UtcSeconds() },
    };

    private sealed class UtcSeconds : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetDateTimeOffset();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
        {
            Span<byte> text = stackalloc byte[20];
            value.UtcDateTime.TryFormat(text, out var length, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            writer.WriteStringValue(text[..length]);
        }
    }
}
