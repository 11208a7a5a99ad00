namespace FunctionsCommerce.Core.ImportExport;

/// <summary>A record as the cells of a file.</summary>
/// <param name="Items">One for each row (<see cref="DataColumns.OfItems"/>); none: it is one row.</param>
public sealed record ExportedRecord(
    IReadOnlyDictionary<string, string> Cells, IReadOnlyList<IReadOnlyDictionary<string, string>> Items);
