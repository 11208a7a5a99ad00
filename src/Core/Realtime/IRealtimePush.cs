using System.Text.Json.Nodes;

namespace FunctionsCommerce.Core.Realtime;

/// <summary>Something for the screens of staff who are connected right now.</summary>
/// <param name="Event">As clients listen to it: <c>order:created</c>.</param>
public sealed record RealtimeMessage(string Event, JsonObject Data);

/// <summary>Sends to all connected staff: Web PubSub for Socket.IO in Azure, the host's own sockets in LocalHost.</summary>
public interface IRealtimePush
{
    /// <summary>Returns when the sockets have it; who is not connected misses it.</summary>
    Task PushAsync(RealtimeMessage message, CancellationToken ct);

    /// <summary>Disconnects clients whose login has ended; where that is not known, all clients, which reconnect.</summary>
    Task RenewAsync(CancellationToken ct);
}
