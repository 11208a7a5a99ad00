namespace FunctionsCommerce.Core.ImportExport;

public enum DataFormat
{
    /// <summary>A heading, then one row for each variant.</summary>
    Csv,

    /// <summary>An array of objects.</summary>
    Json,
}
