using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Storage;

/// <summary>The one way to change documents: read, decide, commit; repeated when another writer was faster.</summary>
/// <remarks>A try reads everything that it writes; nothing that was read before may be in its batch. The number of tries and their time
/// are bounded (<see cref="UpdateRetry"/>): then <see cref="StoreContentionException"/>, which is 503 over HTTP and a redelivery of an
/// event. A decision that no longer holds is the decision's own refusal, such as 409.</remarks>
public static class StoreUpdates
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);
    private static readonly Error Stale = Errors.Conflict("This was changed at the same time. Please try again.");

    /// <summary>Runs <paramref name="decide"/> until its batch is committed, or there is none.</summary>
    /// <returns>The decision's answer or refusal. <see cref="ErrorCode.Conflict"/> when try after try fails at the same version
    /// of a document, so that no further try can succeed.</returns>
    /// <exception cref="StoreContentionException">The tries are used up.</exception>
    public static async ValueTask<Result<T>> UpdateAsync<T>(
        this IDocumentStore store, Func<UpdateAttempt, ValueTask<Decision<T>>> decide, CancellationToken ct, UpdateRetry? retry = null)
    {
        retry ??= UpdateRetry.Default;
        var started = retry.Time.GetTimestamp();
        var (before, stuckAt, stuck) = (default(Commit), default((string, string?)), 0);
        for (var number = 1; ; number++)
        {
            var decision = await decide(new UpdateAttempt(number, before));
            if (decision.Batch is not { } batch)
            {
                return decision.Answer;
            }

            before = await store.CommitAsync(batch, ct);
            if (before.Ok)
            {
                return decision.Answer.Map(answer => WithETag(answer, batch, before));
            }

            var failed = batch.Writes[before.FailedWrite];
            stuck = stuckAt == (failed.Id, failed.ETag) ? stuck + 1 : 1;
            stuckAt = (failed.Id, failed.ETag);
            if (stuck == retry.MaxStale)
            {
                return Stale;
            }

            if (number == retry.MaxAttempts || retry.Time.GetElapsedTime(started) >= retry.MaxElapsed)
            {
                throw new StoreContentionException(
                    $"{batch.Container}/{batch.Partition} {failed.Id} was changed by others {number} times in a row.")
                {
                    RetryAfter = RetryAfter,
                };
            }

            if (retry.PauseAfter(number) is { Ticks: > 0 } pause)
            {
                await Task.Delay(pause, retry.Time, ct);
            }
        }
    }

    /// <summary>The same for changes that answer and refuse nothing.</summary>
    /// <param name="change">Null: there is nothing to write.</param>
    /// <exception cref="StoreContentionException">The tries are used up, or cannot succeed.</exception>
    public static async ValueTask UpdateAsync(
        this IDocumentStore store, Func<UpdateAttempt, ValueTask<DocumentBatch?>> change, CancellationToken ct, UpdateRetry? retry = null)
    {
        var result = await store.UpdateAsync<Unit>(
            async attempt => await change(attempt) is { } batch ? Decision.Save(batch, default(Unit)) : default(Unit), ct, retry);
        if (result.Error is { } stale)
        {
            throw new StoreContentionException(stale.Message) { RetryAfter = RetryAfter };
        }
    }

    /// <summary>Changes one document.</summary>
    /// <param name="decide">Pure: may run more than once. The same instance as its argument means: nothing to save.</param>
    /// <param name="also">Adds to the batch what must be committed with the change, such as events: nothing that was read before.</param>
    public static ValueTask<Result<T>> UpdateAsync<T>(
        this IDocumentStore store, string partition, string id, Func<T, Result<T>> decide, Error missing, CancellationToken ct,
        Action<DocumentBatch, T>? also = null)
        where T : Document =>
        store.UpdateAsync<T>(
            async _ => await store.ReadAsync<T>(partition, id, ct) is { } current ? Decide(current, decide, also) : missing, ct);

    /// <summary>Changes one document, which is made by <paramref name="initial"/> when it does not exist.</summary>
    /// <param name="decide">Pure: may run more than once. The same instance as its argument means: nothing to save.</param>
    /// <param name="also">Adds to the batch what must be committed with the change, such as events: nothing that was read before.</param>
    public static ValueTask<Result<T>> UpdateAsync<T>(
        this IDocumentStore store, string partition, string id, Func<T> initial, Func<T, Result<T>> decide, CancellationToken ct,
        Action<DocumentBatch, T>? also = null)
        where T : Document =>
        store.UpdateAsync<T>(async _ => Decide(await store.ReadAsync<T>(partition, id, ct) ?? initial(), decide, also), ct);

    private static Decision<T> Decide<T>(T current, Func<T, Result<T>> decide, Action<DocumentBatch, T>? also)
        where T : Document
    {
        if (!decide(current).TryGetValue(out var changed, out var refused))
        {
            return refused;
        }

        if (ReferenceEquals(changed, current))
        {
            return current;
        }

        var batch = new DocumentBatch(DocumentTypes.Of(typeof(T)).Container, current.Partition).Save(changed);
        also?.Invoke(batch, changed);
        return Decision.Save(batch, changed);
    }

    private static T WithETag<T>(T answer, DocumentBatch batch, Commit commit)
    {
        for (var i = 0; answer is Document document && i < batch.Writes.Count; i++)
        {
            if (ReferenceEquals(batch.Writes[i].Document, document))
            {
                return (T)(object)(document with { ETag = commit.ETags[i] });
            }
        }

        return answer;
    }
}
