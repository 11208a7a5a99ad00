using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts.Sessions;

/// <summary>Uses up a refresh token: moves its session to the next generation, or ends it when another client holds the tokens.</summary>
public sealed class RefreshTokenRotation(
    IDocumentStore store, DeviceService devices, AuthSettings settings, EventFactory events, TimeProvider time)
{
    /// <returns>The session as it is now, or as it was before it was ended because its token was reused; InvalidToken.</returns>
    internal ValueTask<Result<RotatedSession>> RotateAsync(TokenClaims claims, string channel, TimeSpan lifetime, CancellationToken ct)
    {
        var client = devices.IdOf(ClientInfo.Current);
        return store.UpdateAsync<RotatedSession>(
            async _ =>
            {
                var now = time.GetUtcNow();
                var session = await store.ReadAsync<Session>(
                    CurrentUser.PartitionOf(claims.AccountId), Session.IdOf(claims.SessionId), ct);
                if (session is null || session.Channel != channel || !session.IsAlive(now))
                {
                    return Errors.InvalidToken();
                }

                var rotated = session.Rotate(claims.Generation, lifetime, TimeSpan.FromDays(settings.SessionMaxDays), client, now);
                var batch = new DocumentBatch(Containers.Customers, session.Partition);
                if (rotated is null)
                {
                    var reuse = events.Create(session.Partition, new SessionReuseDetected(session.AccountId, channel, now));
                    return Decision.Save(batch.Delete(session).Emit(reuse), new RotatedSession(session, IsReused: true));
                }

                return ReferenceEquals(rotated, session)
                    ? new RotatedSession(session, IsReused: false)
                    : Decision.Save(batch.Replace(rotated), new RotatedSession(rotated, IsReused: false));
            },
            ct);
    }
}

/// <param name="IsReused">Another client holds the session's tokens, so it was ended.</param>
internal sealed record RotatedSession(Session Session, bool IsReused);
