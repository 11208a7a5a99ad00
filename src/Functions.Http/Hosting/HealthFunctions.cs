using System.Reflection;
using FunctionsCommerce.Core.Health;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>For load balancers, availability tests and deployments. Public, in no API's words, and without anything secret.</summary>
public sealed class HealthFunctions(ReadinessService readiness, SecurityHeaders security)
{
    private const int RetrySeconds = 10;
    private static readonly VersionAnswer Running = VersionOf(typeof(HealthFunctions).Assembly);

    [Function("Health_Live")]
    [Operation("The process answers", AccessLevel.Public, Answer = typeof(LiveAnswer), Extension = true)]
    public IResult Live([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health/live")] HttpRequest request) =>
        Answer(request, new LiveAnswer("live"));

    [Function("Health_Ready")]
    [Operation(
        "The store can serve: 200, also when something that it can do without for a while is away; else 503", AccessLevel.Public,
        Answer = typeof(ReadyAnswer), Extension = true)]
    public async Task<IResult> Ready(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health/ready")] HttpRequest request, CancellationToken ct)
    {
        var found = await readiness.GetAsync(ct);
        if (!found.IsReady)
        {
            request.HttpContext.Response.Headers.RetryAfter = RetrySeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return Answer(
            request, new ReadyAnswer(found.Status, found.Checks),
            found.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    [Function("Health_Version")]
    [Operation("What is running", AccessLevel.Public, Answer = typeof(VersionAnswer), Extension = true)]
    public IResult Version([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "version")] HttpRequest request) =>
        Answer(request, Running);

    private IResult Answer<T>(HttpRequest request, T body, int status = StatusCodes.Status200OK)
    {
        RequestId.Assign(request.HttpContext);
        security.Apply(request);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return Results.Json(body, statusCode: status);
    }

    /// <summary>The build writes <c>1.0.0+commit</c>.</summary>
    private static VersionAnswer VersionOf(Assembly assembly)
    {
        var parts = (assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+', 2);
        return new VersionAnswer("FunctionsCommerce", parts[0], parts.ElementAtOrDefault(1));
    }
}

internal sealed record LiveAnswer(string Status);

/// <param name="Status">ready, degraded or unavailable.</param>
/// <param name="Checks">By what the store depends on: ok or a few words.</param>
internal sealed record ReadyAnswer(string Status, IReadOnlyDictionary<string, string> Checks);

/// <param name="Commit">Null where it was built outside of a repository.</param>
internal sealed record VersionAnswer(string Name, string Version, string? Commit);
