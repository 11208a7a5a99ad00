using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>A write with all that can be worked out before the container is locked.</summary>
internal readonly struct PreparedWrite
{
    private readonly string? etag;

    public PreparedWrite(Write write)
    {
        Kind = write.Kind;
        Id = write.Id;
        etag = write.ETag;
        if (write.Document is { } document)
        {
            Type = StoredTypes.Of(document.GetType());
            Document = document with { ETag = null };
            Json = Type.Serialize(Document);
            if (document.Ttl <= 0)
            {
                throw new ArgumentException($"{document.Type} {document.Id} cannot live {document.Ttl} seconds.", nameof(write));
            }
        }
    }

    public WriteKind Kind { get; }

    public string Id { get; }

    public StoredType? Type { get; }

    /// <summary>The store's own copy, still without its version.</summary>
    public Document? Document { get; }

    public byte[]? Json { get; }

    /// <exception cref="InvalidOperationException">The documents are larger than Cosmos would take.</exception>
    public static PreparedWrite[] From(DocumentBatch batch)
    {
        var prepared = new PreparedWrite[batch.Writes.Count];
        var bytes = 0;
        for (var i = 0; i < prepared.Length; i++)
        {
            prepared[i] = new PreparedWrite(batch.Writes[i]);
            bytes += prepared[i].Json?.Length ?? 0;
        }

        return bytes <= DocumentBatch.MaxBytes
            ? prepared
            : throw new InvalidOperationException($"A batch takes {DocumentBatch.MaxBytes} bytes, not {bytes}.");
    }

    public uint ExpiresAt(uint now) => Document?.Ttl is { } seconds ? (uint)Math.Min(Entry.Never - 1L, (long)now + seconds) : Entry.Never;

    /// <param name="current">The document's entry; null when there is no such document.</param>
    public CommitStatus Check(Entry? current) => Check(Kind, etag, current is not null, current?.Version ?? 0);

    /// <summary>The same against an earlier write of the same batch, whose version the caller cannot have read.</summary>
    public CommitStatus CheckAfter(WriteKind earlier) => Check(Kind, etag, earlier != WriteKind.Delete, -1);

    public static CommitStatus Check(Write write, Entry? current) =>
        Check(write.Kind, write.ETag, current is not null, current?.Version ?? 0);

    private static CommitStatus Check(WriteKind kind, string? etag, bool exists, long version) => kind switch
    {
        WriteKind.Create => exists ? CommitStatus.Exists : CommitStatus.Committed,
        WriteKind.Upsert => CommitStatus.Committed,
        _ when !exists => CommitStatus.Missing,
        _ when etag is null || Matches(etag, version) => CommitStatus.Committed,
        _ => CommitStatus.Changed,
    };

    private static bool Matches(string etag, long version) => StoreVersions.TryParse(etag, out var expected) && expected == version;
}
