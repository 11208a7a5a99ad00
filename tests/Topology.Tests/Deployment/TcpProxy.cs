using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace FunctionsCommerce.Topology.Tests.Deployment;

/// <summary>The network between one process and one service: it can break, and it can stand still.</summary>
internal sealed class TcpProxy : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Socket, bool> sockets = new();
    private readonly Func<int?> target;
    private readonly Task accepting;
    private volatile TaskCompletionSource? stalled;
    private volatile bool isCut;

    /// <param name="target">The port of the service now; null: nobody is there.</param>
    public TcpProxy(Func<int?> target)
    {
        this.target = target;
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Breaks all connections, and each that is tried until <see cref="Heal"/>.</summary>
    public void Cut()
    {
        isCut = true;
        Break();
    }

    /// <summary>Breaks all connections; others can be made at once.</summary>
    public void Break()
    {
        foreach (var socket in sockets.Keys)
        {
            socket.Dispose();
        }
    }

    /// <summary>Bytes do not arrive until <see cref="Heal"/>; they are late then, not lost.</summary>
    public void Stall() => stalled ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Heal()
    {
        isCut = false;
        Interlocked.Exchange(ref stalled, null)?.TrySetResult();
    }

    public void Dispose()
    {
        Heal();
        listener.Dispose();
        Break();
        accepting.Wait();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            Socket client;
            try
            {
                client = await listener.AcceptSocketAsync();
            }
            catch (Exception ended) when (ended is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            _ = ServeAsync(client);
        }
    }

    private async Task ServeAsync(Socket client)
    {
        var server = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        client.NoDelay = true;
        sockets[client] = true;
        sockets[server] = true;
        try
        {
            if (!isCut && target() is { } port)
            {
                await server.ConnectAsync(IPAddress.Loopback, port);
                await Task.WhenAny(PumpAsync(client, server), PumpAsync(server, client));
            }
        }
        catch (Exception broken) when (broken is SocketException or ObjectDisposedException)
        {
            // The client sees its connection end.
        }
        finally
        {
            sockets.TryRemove(client, out _);
            sockets.TryRemove(server, out _);
            client.Dispose();
            server.Dispose();
        }
    }

    private async Task PumpAsync(Socket from, Socket to)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is > 0 and var count)
            {
                if (stalled is { } still)
                {
                    await still.Task;
                }

                await to.SendAsync(buffer.AsMemory(0, count));
            }
        }
        catch (Exception broken) when (broken is SocketException or ObjectDisposedException)
        {
            // Both ends are closed by the caller.
        }
    }
}
