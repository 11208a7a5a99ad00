using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Azure.Cosmos;

/// <summary>Documents as Cosmos keeps them: Core's JSON, with ids that Cosmos takes and without the version, which is Cosmos' own to
/// give.</summary>
internal static class CosmosJson
{
    public static JsonSerializerOptions Options { get; } = new(DocumentJson.Options)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Adapt } },
        Converters = { new AnyDocumentConverter() },
    };

    public static MemoryStream Write(Document document) =>
        new(JsonSerializer.SerializeToUtf8Bytes(document, document.GetType(), Options), writable: false);

    /// <summary>A document of whichever type it says it is; null when this version knows no such type.</summary>
    public static Document? Read(Stream json) => JsonSerializer.Deserialize<Document>(json, Options);

    /// <summary>What a query or a feed answers.</summary>
    public static List<T> ReadPage<T>(Stream json) => JsonSerializer.Deserialize<Page<T>>(json, Options)!.Documents;

    private static void Adapt(JsonTypeInfo type)
    {
        if (!type.Type.IsAssignableTo(typeof(Document)))
        {
            return;
        }

        foreach (var property in type.Properties)
        {
            if (property.Name == "id")
            {
                property.Get = document => CosmosIds.Escape(((Document)document).Id);
            }
            else if (property.Name == "_etag")
            {
                property.ShouldSerialize = (_, _) => false;
            }
        }
    }

    private sealed record Page<T>([property: JsonPropertyName("Documents")] List<T> Documents);
}

/// <summary>Reads a document as the type that its <c>type</c> names.</summary>
internal sealed class AnyDocumentConverter : JsonConverter<Document>
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAbstract && typeToConvert.IsAssignableTo(typeof(Document));

    public override Document? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (TypeOf(reader) is { } type && type.Clr.IsAssignableTo(typeToConvert))
        {
            return (Document?)JsonSerializer.Deserialize(ref reader, type.Clr, options);
        }

        _ = reader.TrySkip();
        return null;
    }

    public override void Write(Utf8JsonWriter writer, Document value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, value.GetType(), options);

    /// <summary>Looks ahead: the reader is a copy, and has the whole document.</summary>
    private static DocumentType? TypeOf(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals("type"u8);
            reader.Read();
            if (found)
            {
                return reader.TokenType == JsonTokenType.String ? CosmosTypes.Named(reader.GetString()!) : null;
            }

            _ = reader.TrySkip();
        }

        return null;
    }
}
