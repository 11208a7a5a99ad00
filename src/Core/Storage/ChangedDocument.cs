using System.Text.Json;
using System.Text.Json.Serialization;

namespace FunctionsCommerce.Core.Storage;

/// <summary>A changed document as a change-feed function receives it: of any type, and read only when it is of the wanted one.</summary>
/// <remarks>In Azure it is read from the trigger's JSON; LocalHost hands over the document itself.</remarks>
[JsonConverter(typeof(ChangedDocumentConverter))]
public sealed class ChangedDocument
{
    private readonly Document? document;
    private readonly JsonElement json;

    public ChangedDocument(Document document)
    {
        this.document = document;
        Type = document.Type;
    }

    internal ChangedDocument(JsonElement json)
    {
        this.json = json;
        Type = json.TryGetProperty("type", out var type) ? type.GetString() : null;
    }

    /// <summary>The document's <see cref="StoredAttribute.Name"/>; null when it is none of ours.</summary>
    public string? Type { get; }

    /// <summary>The document, or null when it is of another type.</summary>
    public T? As<T>()
        where T : Document
    {
        if (document is not null)
        {
            return document as T;
        }

        return Type == DocumentTypes.Of(typeof(T)).Name ? json.Deserialize<T>(DocumentJson.Options) : null;
    }
}

internal sealed class ChangedDocumentConverter : JsonConverter<ChangedDocument>
{
    public override ChangedDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, ChangedDocument value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Changed documents are read, never written.");
}
