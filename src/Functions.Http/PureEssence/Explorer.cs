namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>What describes the API, and what browsers ask before they call it.</summary>
public sealed class Explorer(Cors cors)
{
    /// <summary>Outside the pipeline: a browser asks this without a token, and must not use up its user's limit.</summary>
    [Function("PureEssence_Preflight")]
    [Operation("May this page call? (CORS)", Access.Public, Extension = true, Status = 204)]
    public IResult Preflight(
        [HttpTrigger(AuthorizationLevel.Anonymous, "options", Route = PureEssenceApi.Base + "/{*path}")] HttpRequest request) => cors.Preflight(request);
}
