using FunctionsCommerce.Core.ImportExport.Jobs;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.ImportExport;

/// <summary>The import and row that wrote a document last: by it a record that was done before a crash is known.</summary>
internal readonly record struct ImportMark(string OfUpdate)
{
    public string OfCreation => OfUpdate + "/new";

    public static ImportMark Of(ImportJob job, DataRecord record) => new($"{Base36.Encode(job.ImportId)}/{record.Number}");

    /// <summary>What became of the record before; null: it was not done yet.</summary>
    public ImportOutcome? OutcomeOf(string? known) =>
        known == OfCreation ? ImportOutcome.Created : known == OfUpdate ? ImportOutcome.Updated : null;
}
