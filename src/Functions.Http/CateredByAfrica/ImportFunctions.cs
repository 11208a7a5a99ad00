using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.ImportExport.Jobs;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Imports of files.</summary>
public sealed class ImportFunctions(CateredByAfricaApi api, ImportService imports)
{
    private const string Route = CateredByAfricaApi.Base + "/imports";
    private const string One = Route + "/{importId}";
    private const string File = "file";

    [Function("CateredByAfrica_ListImports")]
    [Operation(
        "List imports", AccessLevel.Staff, Answer = typeof(IEnumerable<ImportResponse>), Extension = true,
        Description = "Newest first, of the last 30 days.")]
    [Scope(StaffResource.BulkData, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Data((await imports.ListAsync(ct)).Select(ImportResponse.From)));

    [Function("CateredByAfrica_CreateImport")]
    [Operation("Make an import", AccessLevel.Staff, Input = typeof(CreateImportRequest), Answer = typeof(ImportResponse), Status = 201,
        Extension = true, Idempotent = true,
        Description = "Then its file is sent. A dry run checks everything and writes nothing.")]
    [Scope(StaffResource.BulkData, ScopeAccess.Write)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, CancellationToken ct) =>
        api.StaffOnceAsync<CreateImportRequest>(request, ct, async (caller, body, id) => api.Reply(
            await imports.CreateAsync(caller, id, body.Kind, body.Format, body.DryRun, ct), ImportResponse.From, 201,
            "Import created successfully"));

    [Function("CateredByAfrica_SendImportFile")]
    [Operation("Send an import's file", AccessLevel.Staff, Answer = typeof(ImportResponse), Status = 202, Extension = true,
        Files = [File], FileKinds = "CSV or JSON, 100 MB at most",
        Description = "The import then runs in the background, within two minutes. Imports run one after the other.")]
    [Scope(StaffResource.BulkData, ScopeAccess.Write)]
    public Task<IResult> Send(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = One + "/file")] HttpRequest request, string importId,
        CancellationToken ct) =>
        api.StaffFileAsync(request, ct, File, async (_, content) => api.Reply(
            await imports.AttachAsync(Id(importId), content, ct), ImportResponse.From, StatusCodes.Status202Accepted,
            "The import is on its way"));

    [Function("CateredByAfrica_GetImport")]
    [Operation("See how far an import is", AccessLevel.Staff, Answer = typeof(ImportDetailResponse), Extension = true,
        Description = "With what is wrong with the rows that were refused, 1,000 at most.")]
    [Scope(StaffResource.BulkData, ScopeAccess.Read)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = One)] HttpRequest request, string importId, CancellationToken ct) =>
        api.StaffAsync(request, ct, async caller => (await imports.GetAsync(Id(importId), ct)).TryGetValue(out var job, out var refused)
            && (await imports.ErrorsAsync(caller, job.ImportId, ct)).TryGetValue(out var errors, out refused)
                ? api.Data(new ImportDetailResponse(ImportResponse.From(job), [.. errors.Select(RowErrorResponse.From)]))
                : api.Refuse(refused));

    [Function("CateredByAfrica_CancelImport")]
    [Operation(
        "Cancel an import", AccessLevel.Staff, Answer = typeof(ImportResponse), Extension = true,
        Description = "What was imported before stays.")]
    [Scope(StaffResource.BulkData, ScopeAccess.Write)]
    public Task<IResult> Cancel(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/cancel")] HttpRequest request, string importId,
        CancellationToken ct) =>
        api.StaffAsync(
            request, ct,
            async _ => api.Reply(await imports.CancelAsync(Id(importId), ct), ImportResponse.From, message: "Import cancelled"));

    private static long Id(string importId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Import, importId);
}
