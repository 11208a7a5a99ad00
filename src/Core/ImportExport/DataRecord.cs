using FunctionsCommerce.Core.ImportExport.Formats;

namespace FunctionsCommerce.Core.ImportExport;

/// <summary>The rows of a file that follow each other and are about the same: a product with its variants, a customer with
/// addresses.</summary>
/// <param name="key">What it is about; empty: nobody knows.</param>
/// <param name="maxRows">Of more than so many rows the rest is counted only.</param>
public sealed class DataRecord(string key, int maxRows)
{
    private readonly List<DataRow> rows = [];

    public string Key => key;

    public IReadOnlyList<DataRow> Rows => rows;

    /// <summary>All of them.</summary>
    public int Count { get; private set; }

    public long Number => rows[0].Number;

    public void Add(DataRow row)
    {
        Count++;
        if (rows.Count <= maxRows)
        {
            rows.Add(row);
        }
    }

    /// <summary>What is wrong with the rows whatever is in the store now.</summary>
    internal List<RowError> Check()
    {
        var errors = rows.Select(row => row.Problem).OfType<RowError>().ToList();
        if (Count > maxRows)
        {
            errors.Add(new RowError(rows[^1].Number, "", $"There are {Count} rows about the same, {maxRows} at most are possible"));
        }

        return errors;
    }
}
