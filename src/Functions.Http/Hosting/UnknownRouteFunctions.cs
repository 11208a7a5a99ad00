namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>What no other function serves is refused in the words of the API whose path it is: without it, the Functions host answers
/// with a bare 404. LocalHost sees to that itself.</summary>
/// <remarks>The host offers a request to functions in the order of their names, whatever their routes, so this name comes last. It stands
/// aside from <see cref="OpenApi.HttpOperations"/>: it is no operation of any API.</remarks>
public sealed class UnknownRouteFunctions(ApiDirectory apis, RouteTable routes)
{
    public const string Name = "Zzz_UnknownRoute";

    [Function(Name)]
    public IResult Refuse(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "get", "head", "post", "put", "patch", "delete", "options",
            Route = "{*path}")] HttpRequest request) =>
        apis.Refuse(request, routes.VerbsAt(request.HttpContext)) ?? Nothing(request.HttpContext);

    private static IResult Nothing(HttpContext context)
    {
        RequestId.Assign(context);
        return Results.Json(new { success = false, error = "There is nothing here." }, statusCode: StatusCodes.Status404NotFound);
    }
}
