using System.Net.WebSockets;
using System.Text;
using FunctionsCommerce.BackOffice.Login;
using FunctionsCommerce.Client;
using FunctionsCommerce.Client.CateredByAfrica;

namespace FunctionsCommerce.BackOffice.Realtime;

/// <summary>Hears what happens in the store while somebody is logged in. Lost connections are made again, ever more slowly.</summary>
/// <param name="store">The sockets are at its <c>/socket.io/</c>: the page's policy allows no other host.</param>
public sealed class RealtimeClient(CateredByAfricaClient api, TokenHandler tokens, Session session, Uri store)
{
    private const int MaxPacket = 100_000;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);
    private CancellationTokenSource? listening;

    public event Action<RealtimeEvent>? Arrived;

    /// <summary>After a gap, in which events were missed.</summary>
    public event Action? Reconnected;

    /// <summary>Begins with the login, and ends with it.</summary>
    public void Follow()
    {
        if (session.IsOpen == (listening is not null))
        {
            return;
        }

        listening?.Cancel();
        listening?.Dispose();
        listening = session.IsOpen ? new CancellationTokenSource() : null;
        if (listening is { } begun)
        {
            _ = ListenAsync(begun.Token);
        }
    }

    private async Task ListenAsync(CancellationToken ct)
    {
        var (pause, wasConnected) = (FirstPause, false);
        while (!ct.IsCancellationRequested)
        {
            var connected = false;
            try
            {
                using var socket = new ClientWebSocket();
                await ConverseAsync(
                    socket,
                    () =>
                    {
                        connected = true;
                        if (wasConnected)
                        {
                            Reconnected?.Invoke();
                        }
                    },
                    ct);
            }
            catch (Exception problem) when (
                problem is WebSocketException or IOException or OperationCanceledException or StoreException
                    or HttpRequestException or UnexpectedAnswerException)
            {
                // Without sockets the page works, and shows what is new when it is loaded.
            }

            pause = connected ? FirstPause : pause * 2 > LongestPause ? LongestPause : pause * 2;
            wasConnected |= connected;
            await Task.Delay(pause, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ConverseAsync(ClientWebSocket socket, Action connected, CancellationToken ct)
    {
        var way = (await api.ConnectRealtimeAsync(ct)).Data;
        await socket.ConnectAsync(Address(way.Token), ct);
        while (await ReadAsync(socket, ct) is { } packet && !SocketPackets.IsEnd(packet))
        {
            if (SocketPackets.IsOpen(packet))
            {
                await SendAsync(socket, SocketPackets.Connect(await tokens.Token() ?? ""), ct);
            }
            else if (packet == SocketPackets.Ping)
            {
                await SendAsync(socket, SocketPackets.Pong, ct);
            }
            else if (SocketPackets.IsConnected(packet))
            {
                connected();
            }
            else if (SocketPackets.EventOf(packet) is { } told)
            {
                Arrived?.Invoke(told);
            }
        }
    }

    private Uri Address(string token)
    {
        var address = new UriBuilder(new Uri(store, "/socket.io/"))
        {
            Query = "EIO=4&transport=websocket" + (token.Length > 0 ? "&access_token=" + Uri.EscapeDataString(token) : ""),
        };
        address.Scheme = address.Scheme == Uri.UriSchemeHttps ? Uri.UriSchemeWss : Uri.UriSchemeWs;
        return address.Uri;
    }

    /// <summary>Null when the store hangs up, or sends more than it may.</summary>
    private static async Task<string?> ReadAsync(ClientWebSocket socket, CancellationToken ct)
    {
        var buffer = new byte[4096];
        using var whole = new MemoryStream();
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), ct);
            if (part.MessageType == WebSocketMessageType.Close || whole.Length + part.Count > MaxPacket)
            {
                return null;
            }

            whole.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return Encoding.UTF8.GetString(whole.GetBuffer(), 0, (int)whole.Length);
            }
        }
    }

    private static Task SendAsync(ClientWebSocket socket, string packet, CancellationToken ct) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(packet), WebSocketMessageType.Text, endOfMessage: true, ct);
}
