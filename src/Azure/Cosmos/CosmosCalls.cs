using System.Net;
using FunctionsCommerce.Core.Storage;
using Microsoft.Azure.Cosmos;

namespace FunctionsCommerce.Azure.Cosmos;

/// <summary>Calls with a time limit, tried again where that is safe; what stays broken becomes a
/// <see cref="StoreUnavailableException"/>.</summary>
/// <remarks>The SDK waits by itself when it is throttled. A write whose outcome is unknown is never made again here: it would be doubled,
/// or refused for its own sake. Callers repeat their whole decision, with its idempotency key.</remarks>
internal sealed class CosmosCalls(CosmosSettings settings)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);

    public Task<T> ReadAsync<T>(string operation, string container, Func<CancellationToken, Task<T>> call, CancellationToken ct) =>
        MakeAsync(
            operation, container, settings.ReadPatience, fault => fault.IsOutage && fault.Status != HttpStatusCode.TooManyRequests, call,
            ct);

    public Task<T> WriteAsync<T>(string operation, string container, Func<CancellationToken, Task<T>> call, CancellationToken ct) =>
        MakeAsync(operation, container, settings.WritePatience, fault => fault.IsRefusal, call, ct);

    private async Task<T> MakeAsync<T>(
        string operation, string container, TimeSpan patience, Func<CosmosFault, bool> mayTryAgain, Func<CancellationToken, Task<T>> call,
        CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OnceAsync(patience, call, ct);
            }
            catch (CosmosFault fault) when (attempt < settings.Attempts && mayTryAgain(fault))
            {
                await Task.Delay(fault.RetryAfter ?? Pause(attempt), ct);
            }
            catch (CosmosFault fault)
            {
                throw fault.ToException(operation, container);
            }
        }
    }

    private static async Task<T> OnceAsync<T>(TimeSpan patience, Func<CancellationToken, Task<T>> call, CancellationToken ct)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limited.CancelAfter(patience);
        try
        {
            // The SDK may be slow to notice a cancellation while it connects.
            return await call(limited.Token).WaitAsync(limited.Token);
        }
        catch (CosmosException exception)
        {
            throw CosmosFault.Of(exception);
        }
        catch (HttpRequestException exception)
        {
            throw new CosmosFault(HttpStatusCode.ServiceUnavailable, 0, null, "no connection", exception);
        }
        catch (OperationCanceledException exception) when (!ct.IsCancellationRequested)
        {
            throw new CosmosFault(HttpStatusCode.RequestTimeout, 0, null, $"no answer in {patience}", exception);
        }
    }

    /// <summary>100 ms, 200 ms, 400 ms and so on, up to a half more by chance.</summary>
    private static TimeSpan Pause(int attempt) => FirstPause * (1 << (attempt - 1)) * (1 + (Random.Shared.NextDouble() / 2));
}
