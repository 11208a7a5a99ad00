namespace FunctionsCommerce.Core.ImportExport;

/// <summary>What became of one product, and why it was refused.</summary>
/// <param name="Errors">Of a product that was refused.</param>
public sealed record ImportedRecord(ImportOutcome Outcome, IReadOnlyList<RowError> Errors)
{
    public static ImportedRecord Of(ImportOutcome outcome) => new(outcome, []);

    public static ImportedRecord Refused(IReadOnlyList<RowError> errors) => new(ImportOutcome.Refused, errors);
}
