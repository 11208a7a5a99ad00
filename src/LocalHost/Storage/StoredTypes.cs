using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>A document type, numbered, and how it becomes JSON and back.</summary>
internal sealed class StoredType(DocumentType type, ushort index)
{
    /// <summary>Made when it is needed first: a start should not wait for all of them.</summary>
    private JsonTypeInfo? json;

    public ushort Index => index;

    public Type Clr => type.Clr;

    /// <summary>Its container's place among <see cref="Containers.All"/>; negative when it lives in any of them.</summary>
    public int HomeIndex { get; } = Containers.All.ToList().IndexOf(type.Container);

    public byte[] Name { get; } = Encoding.UTF8.GetBytes(type.Name);

    /// <summary>The version is not in the JSON: it is known only when the document's turn comes.</summary>
    public byte[] Serialize(Document document) => JsonSerializer.SerializeToUtf8Bytes(document, Json());

    public Document Deserialize(ReadOnlySpan<byte> utf8, long version)
    {
        var document = (Document)JsonSerializer.Deserialize(utf8, Json())!;
        SetETag(document, StoreVersions.ToText(version));
        return document;
    }

    private JsonTypeInfo Json()
    {
        if (json is null)
        {
            DocumentJson.Options.MakeReadOnly(populateMissingResolver: true);
            json = DocumentJson.Options.GetTypeInfo(type.Clr);
        }

        return json;
    }

    /// <summary>For a document that no other reader has seen yet.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ETag")]
    public static extern void SetETag(Document document, string? etag);
}

/// <summary>All document types by number, class and name.</summary>
internal static class StoredTypes
{
    private static readonly StoredType[] ByIndex = [.. DocumentTypes.All.Select((type, index) => new StoredType(type, (ushort)index))];

    private static readonly FrozenDictionary<Type, StoredType> ByClr = ByIndex.ToFrozenDictionary(type => type.Clr);

    public static int Count => ByIndex.Length;

    public static StoredType At(ushort index) => ByIndex[index];

    public static StoredType Of(Type clr) => ByClr[clr];

    /// <param name="name">In UTF-8.</param>
    public static StoredType Named(ReadOnlySpan<byte> name)
    {
        foreach (var type in ByIndex)
        {
            if (name.SequenceEqual(type.Name))
            {
                return type;
            }
        }

        throw new InvalidDataException(
            $"The data folder holds documents of type '{Encoding.UTF8.GetString(name)}', which this version does not know.");
    }
}
