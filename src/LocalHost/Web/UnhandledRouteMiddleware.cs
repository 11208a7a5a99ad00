using System.Diagnostics;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Functions.Http.Hosting;

namespace FunctionsCommerce.LocalHost.Web;

/// <summary>The outermost step: requests that no function answers get the error envelope of the API at that path, never a bare
/// page.</summary>
internal sealed partial class UnhandledRouteMiddleware(ApiDirectory apis, RequestLog requests, ILogger<UnhandledRouteMiddleware> logger)
{
    private static readonly TimeSpan DrainLimit = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);
    private volatile bool isDraining;
    private long lastStart = long.MinValue;

    /// <summary>Answers end their connections from now on; done when no request has come for a moment, after a second in any
    /// case.</summary>
    public async Task DrainAsync()
    {
        isDraining = true;
        var began = Stopwatch.GetTimestamp();
        while (Volatile.Read(ref lastStart) is var last
            && last != long.MinValue
            && Stopwatch.GetElapsedTime(last) < Quiet
            && Stopwatch.GetElapsedTime(began) < DrainLimit)
        {
            await Task.Delay(Quiet / 4, TimeProvider.System);
        }
    }

    public RequestDelegate Around(RequestDelegate next) => context =>
    {
        var started = Stopwatch.GetTimestamp();
        Volatile.Write(ref lastStart, started);
        RequestId.Assign(context);
        if (isDraining)
        {
            context.Response.Headers.Connection = "close";
        }

        Task work;
        try
        {
            work = next(context);
        }
        catch (Exception problem)
        {
            work = Task.FromException(problem);
        }

        // The usual case ends here, without a state machine.
        if (!work.IsCompletedSuccessfully || context.Response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            return FinishAsync(context, work, started);
        }

        requests.Write(context, started);
        return work;
    };

    private async Task FinishAsync(HttpContext context, Task work, long started)
    {
        try
        {
            await work;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception problem) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.Headers[RequestId.Header] = context.TraceIdentifier;
            context.Response.StatusCode = StatusOf(context, problem);
        }

        if (context.Response.StatusCode >= StatusCodes.Status400BadRequest && !HasAnswer(context.Response))
        {
            await Answer(context).ExecuteAsync(context);
        }

        requests.Write(context, started);
    }

    private int StatusOf(HttpContext context, Exception problem)
    {
        if (problem is BadHttpRequestException bad)
        {
            return bad.StatusCode;
        }

        Failed(logger, problem, context.Request.Method, context.Request.Path, context.TraceIdentifier);
        return StatusCodes.Status500InternalServerError;
    }

    private static bool HasAnswer(HttpResponse response) =>
        response.HasStarted || response.ContentType is not null || response.ContentLength is not null;

    private IResult Answer(HttpContext context)
    {
        var status = context.Response.StatusCode;
        if (status is StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed)
        {
            var allowed = context.Response.Headers.GetCommaSeparatedValues("Allow");
            context.Response.Headers.Remove("Allow");

            // Preflights are answered on every path: a path that only they know is no route.
            return apis.Refuse(context.Request, allowed is ["OPTIONS"] ? [] : allowed) ?? Plain(status, "There is nothing here.");
        }

        var error = status switch
        {
            StatusCodes.Status413PayloadTooLarge => new Error(ErrorCode.PayloadTooLarge, "The request body is too large"),
            StatusCodes.Status415UnsupportedMediaType => new Error(ErrorCode.UnsupportedMediaType, "Unsupported media type"),
            >= 500 => new Error(ErrorCode.Internal, "An unexpected error occurred"),
            _ => Errors.Invalid("request", "The request is malformed"),
        };
        return apis.Of(context.Request.Path)?.Refuse(error) ?? Plain(status, error.Message);
    }

    private static IResult Plain(int status, string message) => Results.Json(new { success = false, error = message }, statusCode: status);

    [LoggerMessage(1, LogLevel.Error, "{Method} {Path} failed, request {RequestId}")]
    private static partial void Failed(ILogger logger, Exception problem, string method, string path, string requestId);
}
