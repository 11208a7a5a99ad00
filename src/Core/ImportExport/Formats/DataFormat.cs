namespace FunctionsCommerce.Core.ImportExport.Formats;

public enum DataFormat
{
    /// <summary>A heading, then one row for each variant.</summary>
    Csv,

    /// <summary>An array of objects.</summary>
    Json,
}
