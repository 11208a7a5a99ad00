using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>What memory always knows of a document; the document itself may be on disk only. About 90 bytes: there is one for
/// each.</summary>
/// <remarks>Changed under its container's lock, except where a member says otherwise.</remarks>
internal sealed class Entry(string partition, string id, int hash, ushort type, long created)
{
    /// <summary>The time of <see cref="ExpiresAt"/> that never comes.</summary>
    public const uint Never = uint.MaxValue;

    public readonly string Partition = partition;
    public readonly string Id = id;

    /// <summary>Orders the entries of a container, in this run: what came into being later has the higher number.</summary>
    public readonly long Created = created;

    public readonly int Hash = hash;

    /// <summary>Index in <see cref="StoredTypes"/>.</summary>
    public readonly ushort Type = type;

    /// <summary>The next one in the bucket of the <see cref="EntryTable"/>.</summary>
    public Entry? Next;

    /// <summary>The newest version, or null when it is on disk only.</summary>
    public Document? Document;

    /// <summary>The newest version's number; 0 when the document was deleted.</summary>
    public long Version;

    /// <summary>The version on disk, which is the number of its row; 0 when there is none. Changed by the writer thread only.</summary>
    public long StoredVersion;

    /// <summary>Unix seconds.</summary>
    public uint ExpiresAt = Never;

    /// <summary>Bytes of JSON: a measure of the memory that the document takes.</summary>
    public int Size;

    /// <summary>Read since the cache was last trimmed. Set without the lock.</summary>
    public bool Touched;

    /// <summary>The writer thread's mark: a later write in the group it is writing settles this document.</summary>
    public bool Settled;

    /// <summary>Stands in its container's queue of documents that expire.</summary>
    public bool AwaitsExpiry;

    public bool IsNamedAfterPartition => Id == Partition;

    public bool IsDeleted => Version == 0;

    public bool IsGone(uint now) => Version == 0 || ExpiresAt <= now;
}
