using System.Diagnostics;

namespace FunctionsCommerce.LocalHost.Web;

/// <summary>A line for each request: verb, path, status, time, id. Under load the first hundred of a second and a sum of the others, so
/// that it costs the requests nothing; failures (5xx) are always logged.</summary>
/// <param name="configuration"><c>LocalHost__RequestLog</c>: true or false. Without it: where logs go to the console.</param>
internal sealed partial class RequestLog(IConfiguration configuration, LocalHostOptions options, ILogger<RequestLog> logger)
{
    public const string Setting = "LocalHost:RequestLog";
    private const int MaxLinesPerSecond = 100;
    private readonly bool isOn = configuration.GetValue(Setting, options.LogToConsole);
    private long second;
    private int count;

    public void Write(HttpContext context, long started)
    {
        if (!isOn)
        {
            return;
        }

        var now = Stopwatch.GetTimestamp();
        var thisSecond = now / Stopwatch.Frequency;
        if (Volatile.Read(ref second) is var known && known != thisSecond && Interlocked.CompareExchange(
            ref second, thisSecond, known) == known
            && Interlocked.Exchange(ref count, 0) is var told && told > MaxLinesPerSecond)
        {
            More(logger, told - MaxLinesPerSecond);
        }

        var status = context.Response.StatusCode;
        if (Interlocked.Increment(ref count) <= MaxLinesPerSecond || status >= StatusCodes.Status500InternalServerError)
        {
            // What stands behind the question mark can be a secret.
            Line(
                logger, context.Request.Method, context.Request.Path, status, Stopwatch.GetElapsedTime(started, now).TotalMilliseconds,
                context.TraceIdentifier);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Method} {Path} {Status} in {Milliseconds:F1} ms, request {RequestId}")]
    private static partial void Line(ILogger logger, string method, string path, int status, double milliseconds, string requestId);

    [LoggerMessage(2, LogLevel.Information, "{Count} more requests in that second")]
    private static partial void More(ILogger logger, int count);
}
