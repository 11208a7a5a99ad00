using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Functions.Http.Hosting.Explorer;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>What describes the API, and what browsers ask before they call it.</summary>
public sealed class ExplorerFunctions(PureEssenceApi api, OpenApiDocuments documents, ExplorerPage page, CorsPolicy cors)
{
    [Function("PureEssence_OpenApi")]
    [Operation("This description (OpenAPI 3.1)", AccessLevel.Public, Extension = true, Produces = "application/json", Cached = true)]
    public Task<IResult> OpenApi(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/openapi.json")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync(request, ct, () => documents.Of(api));

    [Function("PureEssence_Docs")]
    [Operation(
        "A page to read and try the API", AccessLevel.Public, Extension = true, Produces = "text/html", Refusals = [ErrorCode.NotFound])]
    public Task<IResult> Docs(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/docs")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync(request, ct, () => page.Of(api));

    /// <summary>Outside the pipeline: a browser asks this without a token, and must not use up its user's limit.</summary>
    [Function("PureEssence_Preflight")]
    [Operation("May this page call? (CORS)", AccessLevel.Public, Extension = true, Status = 204)]
    public IResult Preflight(
        [HttpTrigger(AuthorizationLevel.Anonymous, "options", Route = PureEssenceApi.Base + "/{*path}")] HttpRequest request) =>
            cors.Preflight(request);
}
