using System.Diagnostics;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>What every call passes through, in function code, so that it is the same in Azure and in LocalHost:
/// headers, rate limit, who is calling, the work, and what becomes of exceptions.</summary>
public sealed partial class ApiPipeline(
    SessionService sessions, ApiKeyService keys, RequestLimits limits, AuthGuard guard, CorsPolicy cors, SecurityHeaders security,
    Idempotency idempotency, StoreCalendar calendar,
    ILogger<ApiPipeline> logger)
{
    internal Idempotency Idempotency => idempotency;

    internal StoreCalendar Calendar => calendar;

    internal AuthGuard Guard => guard;

    /// <param name="limited">Whether the API's general limit counts the call.</param>
    public Task<IResult> RunAsync(
        IApi api, HttpRequest request, AccessLevel access, Func<CurrentUser?, Task<IResult>> work, CancellationToken ct,
        bool limited = true)
    {
        RequestId.Assign(request.HttpContext);
        return Telemetry.Activities.HasListeners()
            ? RunTracedAsync(api, request, access, work, limited, ct)
            : RunPlainAsync(api, request, access, work, limited, ct);
    }

    private async Task<IResult> RunTracedAsync(
        IApi api, HttpRequest request, AccessLevel access, Func<CurrentUser?, Task<IResult>> work, bool limited, CancellationToken ct)
    {
        using var activity = Trace(request);
        var answer = await RunPlainAsync(api, request, access, work, limited, ct);
        if (answer is IStatusCodeHttpResult { StatusCode: { } status })
        {
            activity?.SetTag("http.response.status_code", status).SetStatus(
                status >= StatusCodes.Status500InternalServerError ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        }

        return answer;
    }

    private async Task<IResult> RunPlainAsync(
        IApi api, HttpRequest request, AccessLevel access, Func<CurrentUser?, Task<IResult>> work, bool limited, CancellationToken ct)
    {
        var client = ClientInfo.Current = limits.Client(request);
        try
        {
            cors.Allow(request, api.Definition.StaffOnly);
            security.Apply(request);
            var token = access == AccessLevel.Public ? null : BearerToken(request);
            if (limited && TooMany(api, request, token) is { } tooMany)
            {
                return api.Refuse(tooMany);
            }

            if (access == AccessLevel.Public)
            {
                return await work(null);
            }

            request.HttpContext.Response.Headers.CacheControl = "no-store";
            if (token is null)
            {
                return access == AccessLevel.OptionalCustomer ? await work(null) : api.Refuse(Errors.Unauthenticated());
            }

            var proven = ApiKey.IsKey(token)
                ? await keys.AuthenticateAsync(token, api.Definition.Channel, ct)
                : await sessions.AuthenticateAsync(token, api.Definition.Channel, ct);
            if (!proven.TryGetValue(out var caller, out var refused))
            {
                return api.Refuse(refused);
            }

            return access == AccessLevel.Staff && !caller.IsStaff ? api.Refuse(Errors.Forbidden())
                : RouteScopes.Refusal(caller, request) is { } beyond ? api.Refuse(beyond)
                : await work(caller);
        }
        catch (Exception exception)
        {
            return api.Refuse(Explain(exception, request, ct));
        }
        finally
        {
            DeviceCookie.Answer(request, client);
        }
    }

    /// <summary>Calls with a good API key are counted by key, wherever they come from; what only looks like one is counted by
    /// address.</summary>
    private Error? TooMany(IApi api, HttpRequest request, string? token) =>
        api.Definition.KeyLimits is { } keyLimits && ApiKey.IsKey(token)
            ? limits.Refuses(api.Definition, request, keyLimits, keys.TryFindKnown(token!, out var caller) ? caller.SessionId : null)
            : limits.Refuses(api.Definition, request);

    /// <summary>Named by the route, not by the path: ids would make every call a kind of its own. Where the host has no activity of its own
    /// for the request, this is it, under the caller's.</summary>
    private static Activity? Trace(HttpRequest request)
    {
        var route = (request.HttpContext.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "unknown";
        var name = $"{request.Method} {route}";
        var activity = Activity.Current is not null
            ? Telemetry.Activities.StartActivity(name)
            : Telemetry.Activities.StartActivity(
                name, ActivityKind.Server,
                ActivityContext.TryParse(request.Headers.TraceParent, request.Headers.TraceState, out var caller) ? caller : default);
        return activity?.SetTag(Telemetry.RouteTag, route).SetTag("http.request.method", request.Method);
    }

    private Error Explain(Exception exception, HttpRequest request, CancellationToken ct)
    {
        switch (exception)
        {
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return new(ErrorCode.PayloadTooLarge, "The request body is too large");
            case BadHttpRequestException bad:
                return Errors.Invalid("body", bad.Message);
            case DependencyUnavailableException outage:
                LogOutage(logger, exception, request.Method, request.Path, request.HttpContext.TraceIdentifier);
                return Errors.Unavailable("The service is temporarily unavailable. Please try again.", outage.RetryAfter);
            case OperationCanceledException or IOException when ct.IsCancellationRequested
                || request.HttpContext.RequestAborted.IsCancellationRequested:
                // The client has left: the answer is never read, and nothing has failed.
                return Errors.Unavailable("The request was cancelled");
            default:
                LogFailure(logger, exception, request.Method, request.Path, request.HttpContext.TraceIdentifier);
                return new(ErrorCode.Internal, "An unexpected error occurred");
        }
    }

    /// <summary>Null without the header; empty, which no token is, for another scheme.</summary>
    private static string? BearerToken(HttpRequest request)
    {
        var header = request.Headers[HeaderNames.Authorization];
        if (header.Count == 0 || header[0] is not { Length: > 0 } value)
        {
            return null;
        }

        const string scheme = "Bearer ";
        return value.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? value[scheme.Length..].Trim() : "";
    }

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed, request {RequestId}")]
    private static partial void LogFailure(ILogger logger, Exception exception, string method, string path, string requestId);

    [LoggerMessage(LogLevel.Warning, "{Method} {Path} met an outage, request {RequestId}")]
    private static partial void LogOutage(ILogger logger, Exception exception, string method, string path, string requestId);
}
