using System.Net;
using FunctionsCommerce.Core.Storage;
using Microsoft.Azure.Cosmos;

namespace FunctionsCommerce.Azure.Cosmos;

/// <summary>An answer that is neither a result nor an expected refusal.</summary>
/// <param name="status">HTTP, as Cosmos uses it.</param>
/// <param name="subStatus">What tells apart the reasons of one status.</param>
/// <param name="retryAfter">When Cosmos says so.</param>
internal sealed class CosmosFault(HttpStatusCode status, int subStatus, TimeSpan? retryAfter, string? detail, Exception? inner = null)
    : Exception($"Cosmos DB answered {(int)status}/{subStatus}: {detail}", inner)
{
    /// <summary>The SDK gives this code of its own to a 404 that means: this replica has not yet what the session has seen.</summary>
    private const int ReadSessionNotAvailable = 1002;
    private const HttpStatusCode RetryWith = (HttpStatusCode)449;

    public HttpStatusCode Status => status;

    public TimeSpan? RetryAfter => retryAfter;

    /// <summary>Certainly nothing was written: a write may be made again, too.</summary>
    public bool IsRefusal => status is HttpStatusCode.TooManyRequests or RetryWith;

    /// <summary>It may go better the next time.</summary>
    public bool IsOutage => IsRefusal || (int)status >= 500
        || status is HttpStatusCode.RequestTimeout or HttpStatusCode.Gone || IsBehind(status, subStatus);

    public static CosmosFault Of(CosmosException exception) =>
        new(exception.StatusCode, exception.SubStatusCode, exception.RetryAfter, exception.ResponseBody ?? exception.Message, exception);

    public static CosmosFault Of(ResponseMessage response) => Of(response.StatusCode, response.Headers, response.ErrorMessage);

    public static CosmosFault Of(HttpStatusCode status, Headers headers, string? detail) =>
        new(
            status, SubStatusOf(headers),
            headers.GetValueOrDefault("x-ms-retry-after-ms") is { } text && double.TryParse(text, out var milliseconds)
                ? TimeSpan.FromMilliseconds(milliseconds)
                : null,
            detail);

    /// <summary>The document is not there; not that its container is missing, or that the replica lags.</summary>
    public static bool IsMissingDocument(HttpStatusCode status, Headers headers) =>
        status == HttpStatusCode.NotFound && SubStatusOf(headers) == 0;

    /// <summary>What callers of the store get to see.</summary>
    public Exception ToException(string operation, string container) => status switch
    {
        HttpStatusCode.TooManyRequests => new StoreUnavailableException(
            $"The store throttles: {operation} in {container} had to wait too long.", this)
        {
            RetryAfter = retryAfter > TimeSpan.FromSeconds(1) ? retryAfter.Value : TimeSpan.FromSeconds(1),
        },
        _ when IsOutage => new StoreUnavailableException(
            $"The store is out of order: {operation} in {container} was answered with {(int)status}.", this),
        HttpStatusCode.NotFound => new InvalidOperationException(
            $"There is no container '{container}' in the Cosmos DB database, or no such database: deploy infra/main.bicep.", this),
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new InvalidOperationException(
            $"Cosmos DB does not let this identity use '{container}': it needs the role Cosmos DB Built-in Data Contributor.", this),
        _ => new InvalidOperationException($"{operation} in {container} failed: {Message}", this),
    };

    private static bool IsBehind(HttpStatusCode status, int subStatus) =>
        status == HttpStatusCode.NotFound && subStatus == ReadSessionNotAvailable;

    private static int SubStatusOf(Headers headers) => int.TryParse(headers.GetValueOrDefault("x-ms-substatus"), out var value) ? value : 0;
}
