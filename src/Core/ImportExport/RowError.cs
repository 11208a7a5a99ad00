namespace FunctionsCommerce.Core.ImportExport;

/// <summary>What is wrong with a row.</summary>
/// <param name="Row">As people count: the first row of a CSV file is its heading, the first object of JSON is 1.</param>
/// <param name="Field">A column; empty where it is the row as a whole.</param>
public sealed record RowError(long Row, string Field, string Message, string? Value = null);
