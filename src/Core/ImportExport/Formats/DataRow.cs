namespace FunctionsCommerce.Core.ImportExport.Formats;

/// <summary>A row of a file.</summary>
/// <param name="Number">As people count (<see cref="RowError.Row"/>).</param>
/// <param name="Cells">By column. A column that is not there leaves what it is about; an empty cell empties it.</param>
/// <param name="Problem">Why it cannot be read; null: it can.</param>
public sealed record DataRow(long Number, IReadOnlyDictionary<string, string> Cells, RowError? Problem = null)
{
    public string? this[string column] => Cells.GetValueOrDefault(column);
}
