using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.ImportExport;

/// <summary>A record as the cells of a file.</summary>
/// <param name="Items">One for each row (<see cref="DataColumns.OfItems"/>); none: it is one row.</param>
public sealed record ExportedRecord(
    IReadOnlyDictionary<string, string> Cells, IReadOnlyList<IReadOnlyDictionary<string, string>> Items);

/// <summary>Reads all records of one kind, page by page.</summary>
public interface IDataExporter
{
    DataKind Kind { get; }

    DataColumns Columns { get; }

    /// <param name="from">Null: from the first record.</param>
    ValueTask<QueryPage<ExportedRecord>> ReadAsync(string? from, CancellationToken ct);
}
