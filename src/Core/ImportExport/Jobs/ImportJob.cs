using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.ImportExport.Jobs;

/// <summary>An import, and how far it is. Everything up to <see cref="Rows"/> is done; what comes after may be done in part and is done
/// again, which changes nothing (<see cref="Catalog.Product.ImportMark"/>).</summary>
[Stored(Containers.Keys, "import")]
public sealed record ImportJob : Document
{
    /// <summary>All imports lie together: there are few, staff list them, and they run one after the other.</summary>
    public const string AllPartition = "imports";

    /// <summary>Imports can be looked at for 30 days, in seconds.</summary>
    public const int KeptSeconds = 30 * 24 * 60 * 60;

    public ImportJob() => Ttl = KeptSeconds;

    public required long ImportId { get; init; }

    public required DataKind Kind { get; init; }

    public required DataFormat Format { get; init; }

    /// <summary>Everything is checked and nothing is written.</summary>
    public bool IsDryRun { get; init; }

    public required JobStatus Status { get; init; }

    /// <summary>Where the parts of the file lie in the file store; unguessable.</summary>
    public string? Folder { get; init; }

    /// <summary>SHA-256 of the file where a command runs the import; null: the API took the file in.</summary>
    public string? Source { get; init; }

    /// <summary>Parts of the file.</summary>
    public int Parts { get; init; }

    /// <summary>Of the file.</summary>
    public long Bytes { get; init; }

    /// <summary>About, for the progress: readers read ahead.</summary>
    public long BytesRead { get; init; }

    /// <summary>Rows of the file that are done: of CSV without the heading, of JSON objects with one for each variant.</summary>
    public long Rows { get; init; }

    public int Created { get; init; }

    public int Updated { get; init; }

    /// <summary>Were in the store as the file has them.</summary>
    public int Unchanged { get; init; }

    /// <summary>Were refused: <see cref="ImportErrors"/> says why.</summary>
    public int Failed { get; init; }

    /// <summary>Errors that were kept; there may be more.</summary>
    public int KeptErrors { get; init; }

    /// <summary>Why the file cannot be read further.</summary>
    public string? Problem { get; init; }

    /// <summary>The member of staff; 0: a command.</summary>
    public required long CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Until when the instance that runs it has it for itself.</summary>
    public DateTimeOffset? LeasedUntil { get; init; }

    public bool IsOver => Status is JobStatus.Completed or JobStatus.Failed or JobStatus.Cancelled;

    /// <summary>Percent.</summary>
    public int Progress => Status == JobStatus.Completed ? 100 : Bytes == 0 ? 0 : (int)Math.Min(99, BytesRead * 100 / Bytes);

    public override string Id => IdOf(ImportId);

    public override string Partition => AllPartition;

    public static string IdOf(long importId) => "import-" + Base36.Encode(importId);
}
