namespace FunctionsCommerce.Core.ImportExport;

/// <summary>What is imported or exported.</summary>
public enum DataKind
{
    /// <summary>Products with their variants and stock.</summary>
    Products,
}
