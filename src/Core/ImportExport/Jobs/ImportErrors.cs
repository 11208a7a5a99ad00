using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.ImportExport.Jobs;

/// <summary>The errors of some rows of an import. Written again after a crash, it is the same document.</summary>
[Stored(Containers.Keys, "importErrors")]
public sealed record ImportErrors : Document
{
    public ImportErrors() => Ttl = ImportJob.KeptSeconds;

    public required long ImportId { get; init; }

    /// <summary>Rows that were done before these.</summary>
    public required long After { get; init; }

    public required IReadOnlyList<RowError> Errors { get; init; }

    public override string Id => $"errors-{After:D12}";

    public override string Partition => PartitionOf(ImportId);

    public static string PartitionOf(long importId) => "import-errors-" + Base36.Encode(importId);
}
