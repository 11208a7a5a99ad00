using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Core.Storage;

/// <summary>What a write does to one document.</summary>
public enum WriteKind
{
    /// <summary>Fails when the id exists.</summary>
    Create,

    /// <summary>Fails when the document is gone or is not the version that was read.</summary>
    Replace,

    /// <summary>Writes unconditionally.</summary>
    Upsert,

    /// <summary>Fails when the document is gone or, with an ETag, another version.</summary>
    Delete,
}

/// <summary>One write. <see cref="Document"/> is null for a delete.</summary>
public sealed record Write(WriteKind Kind, string Id, Document? Document, string? ETag);

/// <summary>Writes to one partition of one container that happen together or not at all.</summary>
public sealed class DocumentBatch
{
    /// <summary>What Cosmos takes in one transactional batch.</summary>
    public const int MaxWrites = 100;

    /// <summary>JSON bytes of all documents together: 2 MB, less what the request adds to them.</summary>
    public const int MaxBytes = (2 * 1024 * 1024) - (64 * 1024);

    private readonly List<Write> writes = [];

    public DocumentBatch(string container, string partition)
    {
        Container = container;
        Partition = partition;
    }

    public string Container { get; }

    public string Partition { get; }

    public IReadOnlyList<Write> Writes => writes;

    public DocumentBatch Create(Document document) => Add(WriteKind.Create, document, null);

    /// <summary>Writes over the version that was read (<see cref="Document.ETag"/>).</summary>
    public DocumentBatch Replace(Document document) =>
        Add(
            WriteKind.Replace, document,
            document.ETag ?? throw new ArgumentException("Only a document that was read can be replaced.", nameof(document)));

    public DocumentBatch Upsert(Document document) => Add(WriteKind.Upsert, document, null);

    /// <summary>Creates what was never stored, replaces what was read.</summary>
    public DocumentBatch Save(Document document) => document.ETag is null ? Create(document) : Replace(document);

    /// <summary>Deletes the version that was read.</summary>
    public DocumentBatch Delete(Document document) => Add(new Write(WriteKind.Delete, document.Id, null, document.ETag));

    /// <summary>Puts an event into the outbox: it is published if, and only if, the batch is committed.</summary>
    /// <exception cref="InvalidOperationException">No relay reads the outbox of this container
    /// (<see cref="Containers.WithOutbox"/>).</exception>
    public DocumentBatch Emit(OutboxEvent outboxEvent) => Containers.WithOutbox.Contains(Container)
        ? Create(outboxEvent)
        : throw new InvalidOperationException($"Nobody publishes events from {Container}.");

    private DocumentBatch Add(WriteKind kind, Document document, string? etag)
    {
        var home = DocumentTypes.Of(document.GetType()).Container;
        if (document.Partition != Partition || (home != Container && home != Containers.Any))
        {
            throw new ArgumentException($"{document.Type} {document.Id} does not belong to {Container}/{Partition}.", nameof(document));
        }

        return Add(new Write(kind, document.Id, document, etag));
    }

    private DocumentBatch Add(Write write)
    {
        if (writes.Count == MaxWrites)
        {
            throw new InvalidOperationException($"A batch takes {MaxWrites} writes.");
        }

        writes.Add(write);
        return this;
    }
}

/// <summary>Why a batch was not committed.</summary>
public enum CommitStatus
{
    Committed,

    /// <summary>A document to create exists.</summary>
    Exists,

    /// <summary>A document is not the version that was read.</summary>
    Changed,

    /// <summary>A document to replace or delete is gone.</summary>
    Missing,
}

/// <summary>The outcome of a batch: all of it or nothing; <see cref="FailedWrite"/> is the index of the write that stopped it.</summary>
/// <param name="ETags">When committed: the new version of each write's document, empty for deletes.</param>
public readonly record struct Commit(CommitStatus Status, int FailedWrite, IReadOnlyList<string> ETags)
{
    public bool Ok => Status == CommitStatus.Committed;
}
