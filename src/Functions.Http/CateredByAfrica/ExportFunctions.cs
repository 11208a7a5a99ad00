using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.ImportExport.Jobs;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Exports to files.</summary>
public sealed class ExportFunctions(CateredByAfricaApi api, ExportService exports)
{
    private const string Route = CateredByAfricaApi.Base + "/exports";
    private const string One = Route + "/{exportId}";

    [Function("CateredByAfrica_ListExports")]
    [Operation(
        "List exports", AccessLevel.Staff, Answer = typeof(IEnumerable<ExportResponse>), Extension = true,
        Description = "Newest first; each is kept for a day.")]
    [Scope(StaffResource.BulkData, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Data((await exports.ListAsync(ct)).Select(ExportResponse.From)));

    [Function("CateredByAfrica_CreateExport")]
    [Operation("Make an export", AccessLevel.Staff, Input = typeof(CreateExportRequest), Answer = typeof(ExportResponse), Status = 202,
        Extension = true, Idempotent = true,
        Description = "It is written in the background, within two minutes, to a file that an import reads.")]
    [Scope(StaffResource.BulkData, ScopeAccess.Write)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.StaffOnceAsync<CreateExportRequest>(request, ct, async (caller, body, id) => api.Reply(
            await exports.CreateAsync(caller, id, body.Kind, body.Format, ct), ExportResponse.From, StatusCodes.Status202Accepted,
            "The export is on its way"));

    [Function("CateredByAfrica_GetExport")]
    [Operation(
        "See how far an export is", AccessLevel.Staff, Answer = typeof(ExportResponse), Extension = true,
        Description = "When it is completed, its file can be fetched.")]
    [Scope(StaffResource.BulkData, ScopeAccess.Read)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = One)] HttpRequest request, string exportId, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Reply(await exports.GetAsync(Id(exportId), ct), ExportResponse.From));

    [Function("CateredByAfrica_GetExportFile")]
    [Operation("Fetch an export's file", AccessLevel.Staff, Produces = "application/octet-stream", Extension = true,
        Refusals = [ErrorCode.Conflict],
        Description = "CSV or JSON, for a day.")]
    [Scope(StaffResource.BulkData, ScopeAccess.Read)]
    public Task<IResult> GetFile(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = One + "/file")] HttpRequest request, string exportId,
        CancellationToken ct) =>
        api.StaffAsync(
            request, ct,
            async caller => (await exports.OpenAsync(caller, Id(exportId), ct)).TryGetValue(out var file, out var refused)
                ? api.File(
                    file.Content, "application/octet-stream",
                    $"{file.Job.Kind.ToString().ToLowerInvariant()}.{file.Job.Format.ToString().ToLowerInvariant()}")
                : api.Refuse(refused));

    private static long Id(string exportId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Export, exportId);
}
