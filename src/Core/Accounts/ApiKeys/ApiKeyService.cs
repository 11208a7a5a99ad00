using System.Diagnostics.CodeAnalysis;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts.ApiKeys;

/// <summary>API keys: made, listed and revoked by superadmins, checked at every call.</summary>
public sealed class ApiKeyService(IDocumentStore store, SessionCache cache, IdGenerator ids, TimeProvider time, ILogger<ApiKeyService> log)
{
    /// <summary>How exact <see cref="ApiKey.LastUsedAt"/> is: a write for every call would cost more than the calls.</summary>
    private static readonly TimeSpan UseInterval = TimeSpan.FromMinutes(10);

    /// <summary>Until the check is repeated anyway: a key that does not expire has no end of its own.</summary>
    private static readonly TimeSpan CheckLifetime = TimeSpan.FromHours(1);

    /// <summary>Newest first; revoked ones for 90 days.</summary>
    /// <returns>Forbidden, but for superadmins.</returns>
    public async ValueTask<Result<IReadOnlyList<ApiKey>>> ListAsync(CurrentUser caller, CancellationToken ct)
    {
        if (caller.Role != Role.Superadmin)
        {
            return Errors.Forbidden();
        }

        return (List<ApiKey>)[.. (await AllAsync(ct)).OrderByDescending(key => key.CreatedAt)];
    }

    /// <returns>Forbidden, Validation, or Conflict when there are too many.</returns>
    public async ValueTask<Result<CreatedApiKey>> CreateAsync(
        CurrentUser caller, string name, IReadOnlyList<ApiKeyScope> scopes, DateTimeOffset? expiresAt, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (caller.Role != Role.Superadmin)
        {
            return Errors.Forbidden();
        }

        if (expiresAt <= now)
        {
            return Errors.Invalid("expiresAt", "expiresAt must be in the future", expiresAt);
        }

        if (scopes.DistinctBy(scope => scope.Resource).Count() != scopes.Count)
        {
            return Errors.Invalid("scopes", "A resource may be named once");
        }

        if ((await AllAsync(ct)).Count(key => key.IsActive(now)) >= ApiKey.MaxActive)
        {
            return Errors.Conflict($"There are {ApiKey.MaxActive} API keys: revoke one first");
        }

        var keyId = ids.Next();
        var token = ApiKey.Make(keyId);
        var key = new ApiKey
        {
            KeyId = keyId,
            Name = name.Trim(),
            Hash = ApiKey.HashOf(token),
            Hint = token[^4..],
            Scopes = scopes,
            CreatedBy = caller.AccountId,
            CreatedAt = now,
            ExpiresAt = expiresAt,
        };
        await store.CreateAsync(key, ct);
        AccountLog.ApiKeyCreated(log, keyId, caller.AccountId);
        return new CreatedApiKey(key, token);
    }

    /// <summary>The key works no more: at once here, within <see cref="SessionCache.Lifetime"/> elsewhere. Again, it changes
    /// nothing.</summary>
    /// <returns>Forbidden or NotFound.</returns>
    public async ValueTask<Result<ApiKey>> RevokeAsync(CurrentUser caller, long keyId, CancellationToken ct)
    {
        if (caller.Role != Role.Superadmin)
        {
            return Errors.Forbidden();
        }

        var revoked = await store.UpdateAsync<ApiKey>(
            ApiKey.AllPartition,
            ApiKey.IdOf(keyId),
            key => key.RevokedAt is null
                ? key with { RevokedAt = time.GetUtcNow(), RevokedBy = caller.AccountId, Ttl = ApiKey.KeptSeconds }
                : key,
            Errors.NotFound("API key"),
            ct);
        if (revoked.IsOk)
        {
            cache.End(keyId);
            AccountLog.ApiKeyRevoked(log, keyId, caller.AccountId);
        }

        return revoked;
    }

    /// <summary>A caller whose key was good within the last seconds.</summary>
    public bool TryFindKnown(string token, [MaybeNullWhen(false)] out CurrentUser caller) =>
        cache.TryGet(token, time.GetUtcNow(), out caller);

    /// <summary>Who calls with a key: an admin under the account of its maker, for what the key's scopes allow.</summary>
    /// <returns>InvalidToken: also for a key whose maker was suspended or is superadmin no more.</returns>
    public async ValueTask<Result<CurrentUser>> AuthenticateAsync(string token, string channel, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (channel != Channels.CateredByAfrica || ApiKey.IdIn(token) is not { } keyId)
        {
            return Errors.InvalidToken();
        }

        if (cache.TryGet(token, now, out var known))
        {
            return known;
        }

        if (await store.ReadAsync<ApiKey>(
            ApiKey.AllPartition, ApiKey.IdOf(keyId), ct) is not { } key || !key.Proves(token) || !key.IsActive(now)
            || await store.ReadAsync<Account>(
                CurrentUser.PartitionOf(key.CreatedBy), Account.DocumentId,
                ct) is not { Role: Role.Superadmin, Status: not AccountStatus.Suspended })
        {
            return Errors.InvalidToken();
        }

        if (!(now - key.LastUsedAt < UseInterval))
        {
            // Another instance that is faster has written the same; one that revokes it meanwhile wins.
            await store.TrySaveAsync(key with { LastUsedAt = now }, ct);
        }

        var caller = new CurrentUser(key.CreatedBy, Role.Admin, channel, keyId)
        {
            ExpiresAt = key.ExpiresAt ?? now + CheckLifetime,
            Key = new ApiKeyGrant(keyId, key.Scopes),
        };
        cache.Put(token, caller, now);
        return caller;
    }

    private ValueTask<List<ApiKey>> AllAsync(CancellationToken ct) =>
        store.AllAsync(new Query<ApiKey, ApiKey>(keys => keys, ApiKey.AllPartition), ct).ToListAsync(ct);
}
