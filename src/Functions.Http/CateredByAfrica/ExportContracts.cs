using FunctionsCommerce.Core.ImportExport;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.ImportExport.Jobs;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record CreateExportRequest(DataKind Kind, DataFormat Format = DataFormat.Csv);

internal sealed record ExportResponse(
    string Id, DataKind Kind, DataFormat Format, JobStatus Status, int Count, long Bytes, DateTimeOffset CreatedAt,
    DateTimeOffset? FinishedAt)
{
    public static ExportResponse From(ExportJob job) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Export, job.ExportId), job.Kind, job.Format, job.Status, job.Count, job.Bytes,
        job.CreatedAt, job.FinishedAt);
}
