using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.ImportExport.Jobs;

namespace FunctionsCommerce.Core.ImportExport;

/// <summary>Puts records of one kind into the store, each of them whole or not at all. The same record of the same import again changes
/// nothing.</summary>
public interface IDataImporter
{
    DataKind Kind { get; }

    DataColumns Columns { get; }

    /// <summary>The most rows that a record can have.</summary>
    int MaxRows { get; }

    /// <summary>What a row is about; empty where it does not say.</summary>
    string KeyOf(DataRow row);

    ValueTask<ImportedRecord> ImportAsync(DataRecord record, ImportJob job, CancellationToken ct);
}
