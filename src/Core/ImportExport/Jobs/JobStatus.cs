namespace FunctionsCommerce.Core.ImportExport.Jobs;

/// <summary>How far an import or export is.</summary>
public enum JobStatus
{
    /// <summary>The file of an import has not come yet.</summary>
    AwaitingFile,

    /// <summary>Waits for its turn.</summary>
    Queued,
    Running,

    /// <summary>All of the file was read; single rows may have been refused.</summary>
    Completed,

    /// <summary>The file cannot be read any further. What was read before is imported.</summary>
    Failed,
    Cancelled,
}
