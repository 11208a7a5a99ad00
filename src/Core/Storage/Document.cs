using System.Text.Json.Serialization;

namespace FunctionsCommerce.Core.Storage;

/// <summary>Something the store keeps: an immutable record, changed by <c>with</c> and written back in a
/// <see cref="DocumentBatch"/>.</summary>
/// <remarks>As JSON: camelCase, with <c>id</c>, <c>partition</c> (the partition key), <c>type</c>, <c>_etag</c> and <c>ttl</c>.</remarks>
public abstract record Document
{
    /// <summary>Unique in the partition, across all types: starts with the type unless there is just one of it.</summary>
    public abstract string Id { get; }

    /// <summary>The partition key.</summary>
    public abstract string Partition { get; }

    /// <summary>The name after which the document is read back; see <see cref="StoredAttribute"/>.</summary>
    public string Type => DocumentTypes.Of(GetType()).Name;

    /// <summary>The version that was read. Null for a document that was never stored.</summary>
    [JsonPropertyName("_etag")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ETag { get; init; }

    /// <summary>Seconds after the last write until the document is gone. Null: it stays.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Ttl { get; init; }
}
