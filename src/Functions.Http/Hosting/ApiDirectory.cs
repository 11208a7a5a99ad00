using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Finds the API of a path, so that unknown routes are refused in that API's envelope.</summary>
public sealed class ApiDirectory(IEnumerable<IApi> apis, CorsPolicy cors, SecurityHeaders security)
{
    private readonly (PathString Base, IApi Api)[] bases = [.. apis.Select(api => (new PathString("/" + api.Definition.BasePath), api))];

    /// <summary>Null outside of all APIs.</summary>
    public IApi? Of(PathString path)
    {
        foreach (var (start, api) in bases)
        {
            if (path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase))
            {
                return api;
            }
        }

        return null;
    }

    /// <summary>For a path under an API that no function serves; <paramref name="allowed"/> are the verbs that the path does
    /// know.</summary>
    public IResult? Refuse(HttpRequest request, IReadOnlyCollection<string> allowed)
    {
        if (Of(request.Path) is not { } api)
        {
            return null;
        }

        RequestId.Assign(request.HttpContext);
        cors.Allow(request, api.Definition.StaffOnly);
        security.Apply(request);
        if (allowed.Count == 0)
        {
            return api.Refuse(Errors.NotFound("Route"));
        }

        request.HttpContext.Response.Headers.Allow = string.Join(", ", allowed);
        return api.Refuse(new Error(ErrorCode.MethodNotAllowed, $"{request.Method} is not allowed here"));
    }
}
