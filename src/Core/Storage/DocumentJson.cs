using System.Text.Json;
using System.Text.Json.Serialization;

namespace FunctionsCommerce.Core.Storage;

/// <summary>How documents and events are written: camelCase, enums as camelCase words, nulls left out.</summary>
public static class DocumentJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}
