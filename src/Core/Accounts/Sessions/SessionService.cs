using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts.Sessions;

/// <summary>Sessions: created at login, checked at every request, ended by logout, password reset and suspension.</summary>
public sealed class SessionService(
    IDocumentStore store, JwtTokenService codec, SessionCache cache, RefreshTokenRotation rotation, IdGenerator ids, TimeProvider time,
    ILogger<SessionService> log)
{
    /// <summary>The caller of an access token; <see cref="ErrorCode.InvalidToken"/> when it is not valid. Runs for every request.</summary>
    public ValueTask<Result<CurrentUser>> AuthenticateAsync(string token, string channel, CancellationToken ct)
    {
        var now = time.GetUtcNow();

        // API keys are remembered in the same cache, and are no logins.
        return cache.TryGet(token, now, out var caller) && caller.Channel == channel && caller.Key is null
            ? new ValueTask<Result<CurrentUser>>(caller)
            : CheckAsync(token, channel, now, ct);
    }

    /// <summary>A new session, to be created in the batch of its login.</summary>
    public Session New(Account account, string channel)
    {
        var now = time.GetUtcNow();
        var lifetime = SessionLifetime.Of(channel).Whole;
        return new Session
        {
            SessionId = ids.Next(),
            AccountId = account.AccountId,
            Channel = channel,
            Role = account.Role,
            Email = account.Email,
            CreatedAt = now,
            ExpiresAt = now + lifetime,
            Ttl = (int)lifetime.TotalSeconds,
        };
    }

    /// <summary>The tokens of the session's generation: for the same generation always the same.</summary>
    public Tokens Issue(Session session)
    {
        var lifetime = SessionLifetime.Of(session.Channel);
        var refresh = lifetime.Refresh is null ? null : codec.WriteRefresh(session);
        return new Tokens(codec.WriteAccess(session), refresh, lifetime.Access);
    }

    /// <summary>New tokens for a refresh token, which is then used up. Within <see cref="Session.Grace"/> it is answered with the same new
    /// tokens again; later, or from clients that keep in step with each other, it ends the session and notifies the account's owner,
    /// because another client holds the tokens.</summary>
    public async ValueTask<Result<Tokens>> RefreshAsync(string refreshToken, string channel, CancellationToken ct)
    {
        if (SessionLifetime.Of(channel).Refresh is not { } lifetime
            || await codec.ReadRefreshAsync(refreshToken, channel) is not { } claims)
        {
            return Errors.InvalidToken();
        }

        if (!(await rotation.RotateAsync(claims, channel, lifetime, ct)).TryGetValue(out var rotated, out var refused))
        {
            return refused;
        }

        var current = rotated.Session;
        if (rotated.IsReused)
        {
            AccountLog.RefreshTokenReused(log, current.AccountId, current.SessionId, channel);
            cache.End(current.SessionId);
            return Errors.InvalidToken();
        }

        return Issue(current);
    }

    /// <summary>Logout: the session's tokens are invalid from here on.</summary>
    public ValueTask EndAsync(CurrentUser caller, CancellationToken ct) => EndAsync(caller.AccountId, caller.SessionId, ct);

    /// <summary>Every session of an account, also expired ones that the store still has.</summary>
    internal async ValueTask<List<Session>> OfAsync(long accountId, CancellationToken ct)
    {
        List<Session> sessions = [];
        await foreach (var session in store.AllAsync(new Query<Session, Session>(all => all, CurrentUser.PartitionOf(accountId)), ct))
        {
            sessions.Add(session);
        }

        return sessions;
    }

    /// <summary>To be called when a batch has deleted these sessions.</summary>
    internal void Forget(IEnumerable<Session> sessions)
    {
        foreach (var session in sessions)
        {
            cache.End(session.SessionId);
        }
    }

    internal async ValueTask EndAsync(long accountId, long sessionId, CancellationToken ct)
    {
        var partition = CurrentUser.PartitionOf(accountId);
        await store.UpdateAsync(
            async _ => await store.ReadAsync<Session>(partition, Session.IdOf(sessionId), ct) is { } session
                ? new DocumentBatch(Containers.Customers, partition).Delete(session)
                : null,
            ct);

        cache.End(sessionId);
    }

    private async ValueTask<Result<CurrentUser>> CheckAsync(string token, string channel, DateTimeOffset now, CancellationToken ct)
    {
        if (await codec.ReadAccessAsync(token, channel) is not { } claims
            || await ReadAsync(claims, ct) is not { } session || session.Channel != channel || !session.IsAlive(now))
        {
            return Errors.InvalidToken();
        }

        var caller = new CurrentUser(session.AccountId, session.Role, channel, session.SessionId)
        {
            ExpiresAt = claims.ExpiresAt < session.ExpiresAt ? claims.ExpiresAt : session.ExpiresAt,
        };
        cache.Put(token, caller, now);
        return caller;
    }

    private ValueTask<Session?> ReadAsync(TokenClaims claims, CancellationToken ct) =>
        store.ReadAsync<Session>(CurrentUser.PartitionOf(claims.AccountId), Session.IdOf(claims.SessionId), ct);
}
