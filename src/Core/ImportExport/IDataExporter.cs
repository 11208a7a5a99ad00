using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.ImportExport;

/// <summary>Reads all records of one kind, page by page.</summary>
public interface IDataExporter
{
    DataKind Kind { get; }

    DataColumns Columns { get; }

    /// <param name="from">Null: from the first record.</param>
    ValueTask<QueryPage<ExportedRecord>> ReadAsync(string? from, CancellationToken ct);
}
