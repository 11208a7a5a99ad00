using FunctionsCommerce.Core.ImportExport.Formats;

namespace FunctionsCommerce.Core.ImportExport;

/// <summary>What became of one record, and why it was refused.</summary>
/// <param name="Errors">Of a record that was refused.</param>
public sealed record ImportedRecord(ImportOutcome Outcome, IReadOnlyList<RowError> Errors)
{
    public static ImportedRecord Of(ImportOutcome outcome) => new(outcome, []);

    public static ImportedRecord Refused(IReadOnlyList<RowError> errors) => new(ImportOutcome.Refused, errors);
}
