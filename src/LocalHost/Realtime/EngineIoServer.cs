using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using FunctionsCommerce.Functions.Http.Hosting;

namespace FunctionsCommerce.LocalHost.Realtime;

/// <summary>The server side of Engine.IO 4 at <c>/socket.io/</c>: handshake, polling, WebSocket, and the way from one to the
/// other.</summary>
internal sealed class EngineIoServer(SocketHub hub, CorsPolicy cors, IHostApplicationLifetime lifetime)
{
    public const string Path = "/socket.io";

    private const int MaxPayload = WebSocketPackets.MaxLength;
    private readonly ConcurrentDictionary<string, EngineSession> sessions = new();

    public void Map(WebApplication app)
    {
        app.Map(Path, (RequestDelegate)HandleAsync);

        // Polls wait, sockets stay: the host must not wait for them.
        lifetime.ApplicationStopping.Register(() =>
        {
            foreach (var session in sessions.Values)
            {
                session.Close();
            }
        });
    }

    private Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsOptions(request.Method))
        {
            return cors.Preflight(request, staff: true).ExecuteAsync(context);
        }

        cors.Allow(request, staff: true);
        string? transport = request.Query["transport"];
        string? sid = request.Query["sid"];
        if (request.Query["EIO"] != "4")
        {
            return RefuseAsync(context, 5, "Unsupported protocol version");
        }

        if (transport is not ("polling" or "websocket"))
        {
            return RefuseAsync(context, 0, "Transport unknown");
        }

        EngineSession? session = null;
        if (sid is not null && !sessions.TryGetValue(sid, out session))
        {
            return RefuseAsync(context, 1, "Session ID unknown");
        }

        return transport == "websocket"
            ? context.WebSockets.IsWebSocketRequest ? SocketAsync(context, session) : RefuseAsync(context, 3, "Bad request")
            : (request.Method, session) switch
            {
                ("GET", null) => TextAsync(context, Open("[\"websocket\"]").Handshake),
                ("GET", not null) => PollAsync(context, session),
                ("POST", not null) => PostAsync(context, session),
                _ => RefuseAsync(context, 2, "Bad handshake method"),
            };
    }

    private (EngineSession Session, string Handshake) Open(string upgrades)
    {
        var session = new EngineSession();
        sessions[session.Sid] = session;
        session.Closed.Register(() =>
        {
            sessions.TryRemove(session.Sid, out _);
            hub.Leave(session);
        });
        _ = session.KeepAliveAsync(() => hub.IsMember(session));
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            session.Close();
        }

        var interval = (int)EngineSession.PingInterval.TotalMilliseconds;
        var timeout = (int)EngineSession.PingTimeout.TotalMilliseconds;
        return (session, string.Create(
            CultureInfo.InvariantCulture,
            $$"""0{"sid":"{{session.Sid}}","upgrades":{{upgrades}},"pingInterval":{{interval}},"pingTimeout":{{timeout}},"maxPayload":{{MaxPayload}}}"""));
    }

    private static async Task PollAsync(HttpContext context, EngineSession session)
    {
        if (session.Upgraded || !session.BeginPoll())
        {
            await RefuseAsync(context, 3, "Bad request");
            return;
        }

        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, session.Closed);
            var packets = await session.TakeAsync(either.Token);
            await TextAsync(context, packets.Count == 0 ? "1" : string.Join(EngineSession.Separator, packets));
        }
        catch (OperationCanceledException) when (session.Closed.IsCancellationRequested)
        {
            await TextAsync(context, "1");
        }
        finally
        {
            session.EndPoll();
        }
    }

    private async Task PostAsync(HttpContext context, EngineSession session)
    {
        if (context.Request.ContentLength is not (>= 0 and <= MaxPayload) || session.Upgraded)
        {
            await RefuseAsync(context, 3, "Bad request");
            return;
        }

        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        foreach (var packet in (await reader.ReadToEndAsync(context.RequestAborted)).Split(EngineSession.Separator))
        {
            await ReceiveAsync(session, packet, context.RequestAborted);
        }

        await TextAsync(context, "ok");
    }

    private Task ReceiveAsync(EngineSession session, string packet, CancellationToken ct)
    {
        switch (packet.Length > 0 ? packet[0] : ' ')
        {
            case '1':
                session.Close();
                break;
            case '3':
                session.Pong();
                break;
            case '4':
                return hub.ReceiveAsync(session, packet[1..], ct);
        }

        return Task.CompletedTask;
    }

    private async Task SocketAsync(HttpContext context, EngineSession? polling)
    {
        if (polling?.Upgraded == true)
        {
            await RefuseAsync(context, 3, "Bad request");
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        try
        {
            if (polling is not null)
            {
                if (await UpgradeAsync(socket, polling, context.RequestAborted))
                {
                    await ConverseAsync(socket, polling, context.RequestAborted);
                }

                return;
            }

            var (session, handshake) = Open("[]");
            session.Upgrade();
            session.Send(handshake);
            await ConverseAsync(socket, session, context.RequestAborted);
        }
        catch (Exception problem) when (problem is WebSocketException or OperationCanceledException)
        {
            // The client hung up. That closed its session.
        }
    }

    /// <summary>The client probes the socket, lets its poll end, and says that it comes over.</summary>
    private static async Task<bool> UpgradeAsync(WebSocket socket, EngineSession session, CancellationToken ct)
    {
        if (await socket.ReadPacketAsync(ct) != "2probe")
        {
            return false;
        }

        await socket.WritePacketAsync("3probe", ct);
        session.Send("6");
        if (await socket.ReadPacketAsync(ct) != "5")
        {
            return false;
        }

        session.Upgrade();
        return true;
    }

    private async Task ConverseAsync(WebSocket socket, EngineSession session, CancellationToken ct)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, session.Closed);
        var sending = SendAllAsync(socket, session, either.Token);
        try
        {
            while (await socket.ReadPacketAsync(either.Token) is { } packet)
            {
                await ReceiveAsync(session, packet, either.Token);
            }
        }
        finally
        {
            session.Close();
            await sending;
        }
    }

    private static async Task SendAllAsync(WebSocket socket, EngineSession session, CancellationToken ct)
    {
        try
        {
            while (await session.TakeAsync(ct) is { Count: > 0 } packets)
            {
                foreach (var packet in packets)
                {
                    await socket.WritePacketAsync(packet, ct);
                }
            }
        }
        catch (Exception problem) when (problem is WebSocketException or OperationCanceledException)
        {
            session.Close();
        }
    }

    private static Task TextAsync(HttpContext context, string text)
    {
        context.Response.ContentType = "text/plain; charset=UTF-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(text, context.RequestAborted);
    }

    private static Task RefuseAsync(HttpContext context, int code, string message)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return context.Response.WriteAsJsonAsync(new { code, message }, context.RequestAborted);
    }
}
