using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Realtime;

/// <summary>How a browser of staff connects to the sockets: <c>io(endpoint, { path, query: { access_token: token } })</c>.</summary>
/// <param name="Token">Opens the sockets, nothing else; empty where they ask for none.</param>
/// <param name="ExpiresAt">Until when it lets in: who is in stays in.</param>
public sealed record RealtimeConnection(string Endpoint, string Path, string Token, DateTimeOffset ExpiresAt)
{
    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(RealtimeConnection);
}

/// <summary>Where the sockets are, and a token that lets in.</summary>
public sealed record RealtimeGrant(string Endpoint, string Path, string Token)
{
    /// <summary>As <see cref="RealtimeConnection.ToString"/>.</summary>
    public override string ToString() => nameof(RealtimeGrant);
}

/// <summary>Lets browsers in to the sockets: Web PubSub for Socket.IO in Azure, the host's own sockets in LocalHost.</summary>
public interface IRealtimeAccess
{
    /// <param name="user">By which the sockets know who it is.</param>
    /// <param name="lifetime">In whole minutes, one at least.</param>
    /// <exception cref="RealtimeUnavailableException">No token was to be had.</exception>
    Task<RealtimeGrant> GrantAsync(string user, TimeSpan lifetime, CancellationToken ct);
}

/// <summary>The sockets' service is out of reach, refuses, or throttles beyond patience.</summary>
public sealed class RealtimeUnavailableException(string message, Exception? inner = null) : DependencyUnavailableException(message, inner);

/// <summary>Lets staff connect for as long as they are logged in by the token that they call with.</summary>
public sealed class RealtimeConnections(IRealtimeAccess access, TimeProvider time)
{
    /// <summary>Short, because the token cannot be revoked and is part of addresses, which end up in logs.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <exception cref="RealtimeUnavailableException">No token was to be had.</exception>
    public async Task<RealtimeConnection> OpenAsync(CurrentUser staff, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var left = staff.ExpiresAt - now;
        var lifetime = TimeSpan.FromMinutes(Math.Max(1, Math.Floor((left < Longest ? left : Longest).TotalMinutes)));
        var grant = await access.GrantAsync(UserOf(staff.SessionId), lifetime, ct);
        return new RealtimeConnection(grant.Endpoint, grant.Path, grant.Token, now + lifetime);
    }

    /// <summary>The sockets know logins, not people: one can end while another goes on.</summary>
    public static string UserOf(long sessionId) => Base36.Encode(sessionId);
}
