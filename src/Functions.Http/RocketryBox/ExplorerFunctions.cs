using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Functions.Http.Hosting.Explorer;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>What describes the API, at its root and beside the customer's routes, and what browsers ask before they call it.</summary>
public sealed class ExplorerFunctions(RocketryBoxApi api, OpenApiDocuments documents, ExplorerPage page, CorsPolicy cors)
{
    [Function("RocketryBox_OpenApi")]
    [Operation("This description (OpenAPI 3.1)", AccessLevel.Public, Extension = true, Produces = "application/json", Cached = true)]
    public Task<IResult> OpenApi(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Base + "/openapi.json")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync(request, ct, () => documents.Of(api));

    [Function("RocketryBox_CustomerOpenApi")]
    [Operation("This description (OpenAPI 3.1)", AccessLevel.Public, Extension = true, Produces = "application/json", Cached = true)]
    public Task<IResult> CustomerOpenApi(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/openapi.json")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync(request, ct, () => documents.Of(api));

    [Function("RocketryBox_Docs")]
    [Operation(
        "A page to read and try the API", AccessLevel.Public, Extension = true, Produces = "text/html", Refusals = [ErrorCode.NotFound])]
    public Task<IResult> Docs(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Base + "/docs")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync(request, ct, () => page.Of(api));

    [Function("RocketryBox_CustomerDocs")]
    [Operation(
        "A page to read and try the API", AccessLevel.Public, Extension = true, Produces = "text/html", Refusals = [ErrorCode.NotFound])]
    public Task<IResult> CustomerDocs(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/docs")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync(request, ct, () => page.Of(api));

    /// <summary>Outside the pipeline: a browser asks this without a token, and must not use up its user's limit.</summary>
    [Function("RocketryBox_Preflight")]
    [Operation("May this page call? (CORS)", AccessLevel.Public, Extension = true, Status = 204)]
    public IResult Preflight(
        [HttpTrigger(AuthorizationLevel.Anonymous, "options", Route = RocketryBoxApi.Base + "/{*path}")] HttpRequest request) =>
            cors.Preflight(request);
}
