using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.ImportExport.Jobs;

/// <summary>An export, and how far it is.</summary>
[Stored(Containers.Keys, "export")]
public sealed record ExportJob : Document
{
    /// <summary>All exports lie together: there are few, and staff list them.</summary>
    public const string AllPartition = "exports";

    public required long ExportId { get; init; }

    public required DataKind Kind { get; init; }

    public required DataFormat Format { get; init; }

    public required JobStatus Status { get; init; }

    /// <summary>Where the parts of the file lie in the file store; unguessable.</summary>
    public required string Folder { get; init; }

    /// <summary>Parts of the file that are written.</summary>
    public int Parts { get; init; }

    public long Bytes { get; init; }

    /// <summary>Records that are written.</summary>
    public int Count { get; init; }

    /// <summary>Where the store goes on; null: at its first record.</summary>
    public string? Next { get; init; }

    public required long CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Until when the instance that runs it has it for itself.</summary>
    public DateTimeOffset? LeasedUntil { get; init; }

    public override string Id => IdOf(ExportId);

    public override string Partition => AllPartition;

    public static string IdOf(long exportId) => "export-" + Base36.Encode(exportId);
}
