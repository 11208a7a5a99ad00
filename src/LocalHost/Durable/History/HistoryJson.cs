using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FunctionsCommerce.LocalHost.Durable.History;

/// <summary>Histories as text.</summary>
internal static class HistoryJson
{
    private static readonly JsonSerializerOptions Compact = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.Strict,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true };

    public static string Write(HistoryEvent line) => JsonSerializer.Serialize(line, Compact);

    public static string Write(IReadOnlyList<HistoryEvent> lines) => JsonSerializer.Serialize(lines, Compact);

    public static string WriteIndented(IReadOnlyList<HistoryEvent> lines) => JsonSerializer.Serialize(lines, Indented);

    public static string Write(Failure failure) => JsonSerializer.Serialize(failure, Compact);

    public static Failure? ReadFailure(string? json) => json is null ? null : JsonSerializer.Deserialize<Failure>(json, Compact);

    public static string Write(IReadOnlyDictionary<string, string> tags) => JsonSerializer.Serialize(tags, Compact);

    public static Dictionary<string, string> ReadTags(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(json, Compact) ?? [];

    /// <exception cref="JsonException">Not a history.</exception>
    public static List<HistoryEvent> ReadList(string json) =>
        JsonSerializer.Deserialize<List<HistoryEvent>>(json, Compact) ?? throw new JsonException("A history is a list of events.");

    /// <exception cref="JsonException">Not something that an orchestration receives.</exception>
    public static InboundEvent ReadReceived(string json) =>
        JsonSerializer.Deserialize<HistoryEvent>(json, Compact) as InboundEvent
            ?? throw new JsonException("Not something that an orchestration receives.");
}
