using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.LocalHost.Web;

/// <summary>The server's listeners with a graceful end: connections made before the drain are accepted and have a moment to send.</summary>
internal sealed class DrainingListenerFactory(
    IOptions<SocketTransportOptions> options, ILoggerFactory logs, ListenSockets sockets) : IConnectionListenerFactory
{
    private readonly SocketTransportFactory server = new(options, logs);

    public async ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) =>
        new DrainingListener(await server.BindAsync(endpoint, cancellationToken), sockets);
}

/// <inheritdoc cref="DrainingListenerFactory"/>
internal sealed class DrainingListener(IConnectionListener listener, ListenSockets sockets) : IConnectionListener
{
    private static readonly TimeSpan AcceptLimit = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan TimeToSend = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);

    public EndPoint EndPoint => listener.EndPoint;

    public ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default) =>
        listener.AcceptAsync(cancellationToken);

    public async ValueTask UnbindAsync(CancellationToken cancellationToken = default)
    {
        if (!sockets.IsDraining)
        {
            await listener.UnbindAsync(cancellationToken);
            return;
        }

        // A readable socket holds connections that are not accepted yet: closing it now would reset them.
        var started = Stopwatch.GetTimestamp();
        while (sockets.Of(listener.EndPoint) is { } socket
            && socket.Poll(TimeSpan.Zero, SelectMode.SelectRead)
            && Stopwatch.GetElapsedTime(started) < AcceptLimit)
        {
            await Task.Delay(Pause, TimeProvider.System, CancellationToken.None);
        }

        await listener.UnbindAsync(cancellationToken);
        await Task.Delay(TimeToSend, TimeProvider.System, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => listener.DisposeAsync();
}
