using System.Security.Cryptography;
using System.Text;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Storage;

/// <summary>An <c>Idempotency-Key</c> of a caller: which request it came with, under which id its work creates, and what was
/// answered.</summary>
[Stored(Containers.Customers, "once")]
public sealed record IdempotencyRecord : Document
{
    public required string Owner { get; init; }

    /// <summary>A hash of the key: keys are free text.</summary>
    public required string KeyHash { get; init; }

    /// <summary>A hash of the request, body and all.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The id under which the work creates, also when it is done again after a crash.</summary>
    public required long WorkId { get; init; }

    /// <summary>When the work began; null when it ended without an answer.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    public int? Status { get; init; }

    public string? Answer { get; init; }

    public override string Id => IdOf(KeyHash);

    public override string Partition => Owner;

    public static string IdOf(string keyHash) => "once-" + keyHash;
}

/// <summary>Does work once per idempotency key. Answers are kept for 24 hours.</summary>
public sealed class IdempotencyStore(IDocumentStore store, IdGenerator ids, TimeProvider time)
{
    private const int Lifetime = 24 * 60 * 60;

    /// <summary>Work that has not answered for this long died with its process.</summary>
    private static readonly TimeSpan WorkTimeout = TimeSpan.FromMinutes(1);

    /// <summary>The record of a key: with the answer when there is one, else the caller of this method must do the work.</summary>
    /// <returns>Or: <see cref="ErrorCode.KeyReused"/> when the key came with another request, <see cref="ErrorCode.Conflict"/>
    /// while the same request is being worked on.</returns>
    public async ValueTask<Result<IdempotencyRecord>> BeginAsync(string owner, string key, string fingerprint, CancellationToken ct)
    {
        var keyHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
        var fresh = new IdempotencyRecord
        {
            Owner = owner,
            KeyHash = keyHash,
            Fingerprint = fingerprint,
            WorkId = ids.Next(),
            StartedAt = time.GetUtcNow(),
            Ttl = Lifetime,
        };
        try
        {
            return await store.UpdateAsync<IdempotencyRecord>(
                async attempt => attempt.Before.Ok
                    ? Save(fresh)
                    : await store.ReadAsync<IdempotencyRecord>(owner, fresh.Id, ct) is { } known ? Take(known, fresh) : Save(fresh),
                ct);
        }
        catch (StoreUnavailableException)
        {
            // A claim whose answer got lost would keep its own caller waiting.
            if (await store.ReadAsync<IdempotencyRecord>(owner, fresh.Id, ct) is { } saved && saved.WorkId == fresh.WorkId)
            {
                return saved;
            }

            throw;
        }
    }

    /// <summary>Keeps the answer.</summary>
    /// <param name="answer">Null: it must not be kept; a repeated call makes it again under the same id.</param>
    public async ValueTask FinishAsync(IdempotencyRecord record, int status, string? answer, CancellationToken ct) =>
        await store.TrySaveAsync(record with { Status = status, Answer = answer }, ct);

    /// <summary>The work ended without an answer: the same request may try again at once, under the same id.</summary>
    public async ValueTask ReleaseAsync(IdempotencyRecord record, CancellationToken ct) =>
        await store.TrySaveAsync(record with { StartedAt = null }, ct);

    /// <summary>What a repeated request gets: the answer, or the work when no other call is doing it.</summary>
    private static Decision<IdempotencyRecord> Take(IdempotencyRecord known, IdempotencyRecord fresh) =>
        known.Fingerprint != fresh.Fingerprint ? new Error(ErrorCode.KeyReused, "This Idempotency-Key was used with another request")
        : known.Status is not null || known.WorkId == fresh.WorkId ? known
        : known.StartedAt + WorkTimeout > fresh.StartedAt
            ? Errors.Conflict("A request with this Idempotency-Key is in progress") with { RetryAfter = TimeSpan.FromSeconds(1) }
        : Save(known with { StartedAt = fresh.StartedAt });

    private static Decision<IdempotencyRecord> Save(IdempotencyRecord record) =>
        Decision.Save(new DocumentBatch(Containers.Customers, record.Owner).Save(record), record);
}
