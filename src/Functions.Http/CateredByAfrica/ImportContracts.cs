using FunctionsCommerce.Core.ImportExport;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.ImportExport.Jobs;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record CreateImportRequest(DataKind Kind, DataFormat Format = DataFormat.Csv, bool DryRun = false);

internal sealed record ImportResponse(
    string Id, DataKind Kind, DataFormat Format, bool DryRun, JobStatus Status, int Progress, long Rows, int Created, int Updated,
    int Unchanged, int Refused,
    string? Problem, DateTimeOffset CreatedAt, DateTimeOffset? StartedAt, DateTimeOffset? FinishedAt)
{
    public static ImportResponse From(ImportJob job) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Import, job.ImportId),
        job.Kind,
        job.Format,
        job.IsDryRun,
        job.Status,
        job.Progress,
        job.Rows,
        job.Created,
        job.Updated,
        job.Unchanged,
        job.Failed,
        job.Problem,
        job.CreatedAt,
        job.StartedAt,
        job.FinishedAt);
}

internal sealed record RowErrorResponse(long Row, string? Field, string Message, string? Value)
{
    public static RowErrorResponse From(RowError error) =>
        new(error.Row, error.Field.Length > 0 ? error.Field : null, error.Message, error.Value);
}

internal sealed record ImportDetailResponse(ImportResponse Import, IReadOnlyList<RowErrorResponse> Errors);
