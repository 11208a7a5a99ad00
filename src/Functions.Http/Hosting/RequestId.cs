using System.Diagnostics;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Names a request in its answer (<c>X-Request-Id</c>) and in the logs: the caller's own id, else the trace's, else a new
/// one.</summary>
public static class RequestId
{
    public const string Header = "X-Request-Id";
    private const int MaxLength = 64;

    /// <summary>The id of the request; from now on its <see cref="HttpContext.TraceIdentifier"/>, too.</summary>
    public static string Assign(HttpContext context)
    {
        var answer = context.Response.Headers;
        if (answer[Header] is [{ } known])
        {
            return known;
        }

        var id = OfCaller(context.Request.Headers)
            ?? Activity.Current?.TraceId.ToHexString()
            ?? ActivityTraceId.CreateRandom().ToHexString();
        context.TraceIdentifier = id;
        answer[Header] = id;
        return id;
    }

    /// <summary>Only what can stand in a log line and in a header as it is.</summary>
    private static string? OfCaller(IHeaderDictionary headers) =>
        headers[Header] is [{ Length: > 0 and <= MaxLength } own] && own.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            ? own
            : ActivityContext.TryParse(headers.TraceParent, null, out var trace) ? trace.TraceId.ToHexString() : null;
}
