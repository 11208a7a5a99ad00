namespace FunctionsCommerce.Core.ImportExport;

/// <summary>What became of one record of a file.</summary>
public enum ImportOutcome
{
    Created,
    Updated,
    Unchanged,
    Refused,
}
