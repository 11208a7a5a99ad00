using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using FunctionsCommerce.Functions.Http.Hosting;

namespace FunctionsCommerce.LocalHost.RealTime;

/// <summary>The server side of Engine.IO 4 at <c>/socket.io/</c>: handshake, polling, WebSocket, and the way from one to the other.</summary>
internal sealed class EngineIo(SocketHub hub, Cors cors, IHostApplicationLifetime lifetime)
{
    public const string Path = "/socket.io";

    private const int MaxPayload = 100_000;
    private readonly ConcurrentDictionary<string, EngineSession> sessions = new();

    public void Map(WebApplication app)
    {
        app.Map(Path, (RequestDelegate)Handle);

        // Polls wait, sockets stay: the host must not wait for them.
        lifetime.ApplicationStopping.Register(() =>
        {
            foreach (var session in sessions.Values)
            {
                session.Close();
            }
        });
    }

    private Task Handle(HttpContext context)
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
            return Refuse(context, 5, "Unsupported protocol version");
        }

        if (transport is not ("polling" or "websocket"))
        {
            return Refuse(context, 0, "Transport unknown");
        }

        EngineSession? session = null;
        if (sid is not null && !sessions.TryGetValue(sid, out session))
        {
            return Refuse(context, 1, "Session ID unknown");
        }

        return transport == "websocket"
            ? context.WebSockets.IsWebSocketRequest ? Socket(context, session) : Refuse(context, 3, "Bad request")
            : (request.Method, session) switch
            {
                ("GET", null) => Text(context, Open("[\"websocket\"]").Handshake),
                ("GET", not null) => Poll(context, session),
                ("POST", not null) => Post(context, session),
                _ => Refuse(context, 2, "Bad handshake method"),
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
        _ = session.KeepAlive(() => hub.IsMember(session));
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

    private static async Task Poll(HttpContext context, EngineSession session)
    {
        if (session.Upgraded || !session.BeginPoll())
        {
            await Refuse(context, 3, "Bad request");
            return;
        }

        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, session.Closed);
            var packets = await session.Take(either.Token);
            await Text(context, packets.Count == 0 ? "1" : string.Join(EngineSession.Separator, packets));
        }
        catch (OperationCanceledException) when (session.Closed.IsCancellationRequested)
        {
            await Text(context, "1");
        }
        finally
        {
            session.EndPoll();
        }
    }

    private async Task Post(HttpContext context, EngineSession session)
    {
        if (context.Request.ContentLength is not (>= 0 and <= MaxPayload) || session.Upgraded)
        {
            await Refuse(context, 3, "Bad request");
            return;
        }

        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        foreach (var packet in (await reader.ReadToEndAsync(context.RequestAborted)).Split(EngineSession.Separator))
        {
            await Receive(session, packet, context.RequestAborted);
        }

        await Text(context, "ok");
    }

    private Task Receive(EngineSession session, string packet, CancellationToken ct)
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
                return hub.Receive(session, packet[1..], ct);
        }

        return Task.CompletedTask;
    }

    private async Task Socket(HttpContext context, EngineSession? polling)
    {
        if (polling?.Upgraded == true)
        {
            await Refuse(context, 3, "Bad request");
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        try
        {
            if (polling is not null)
            {
                if (await Upgrade(socket, polling, context.RequestAborted))
                {
                    await Converse(socket, polling, context.RequestAborted);
                }

                return;
            }

            var (session, handshake) = Open("[]");
            session.Upgrade();
            session.Send(handshake);
            await Converse(socket, session, context.RequestAborted);
        }
        catch (Exception problem) when (problem is WebSocketException or OperationCanceledException)
        {
            // The client hung up. That closed its session.
        }
    }

    /// <summary>The client probes the socket, lets its poll end, and says that it comes over.</summary>
    private static async Task<bool> Upgrade(WebSocket socket, EngineSession session, CancellationToken ct)
    {
        if (await Read(socket, ct) != "2probe")
        {
            return false;
        }

        await Write(socket, "3probe", ct);
        session.Send("6");
        if (await Read(socket, ct) != "5")
        {
            return false;
        }

        session.Upgrade();
        return true;
    }

    private async Task Converse(WebSocket socket, EngineSession session, CancellationToken ct)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, session.Closed);
        var sending = SendAll(socket, session, either.Token);
        try
        {
            while (await Read(socket, either.Token) is { } packet)
            {
                await Receive(session, packet, either.Token);
            }
        }
        finally
        {
            session.Close();
            await sending;
        }
    }

    private static async Task SendAll(WebSocket socket, EngineSession session, CancellationToken ct)
    {
        try
        {
            while (await session.Take(ct) is { Count: > 0 } packets)
            {
                foreach (var packet in packets)
                {
                    await Write(socket, packet, ct);
                }
            }
        }
        catch (Exception problem) when (problem is WebSocketException or OperationCanceledException)
        {
            session.Close();
        }
    }

    /// <summary>Null when the client closes, or sends more than it may.</summary>
    private static async Task<string?> Read(WebSocket socket, CancellationToken ct)
    {
        var buffer = new byte[4096];
        using var whole = new MemoryStream();
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), ct);
            if (part.MessageType == WebSocketMessageType.Close || whole.Length + part.Count > MaxPayload)
            {
                return null;
            }

            await whole.WriteAsync(buffer.AsMemory(0, part.Count), ct);
            if (part.EndOfMessage)
            {
                return Encoding.UTF8.GetString(whole.GetBuffer(), 0, (int)whole.Length);
            }
        }
    }

    private static ValueTask Write(WebSocket socket, string packet, CancellationToken ct) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(packet).AsMemory(), WebSocketMessageType.Text, endOfMessage: true, ct);

    private static Task Text(HttpContext context, string text)
    {
        context.Response.ContentType = "text/plain; charset=UTF-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(text, context.RequestAborted);
    }

    private static Task Refuse(HttpContext context, int code, string message)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(new JsonObject { ["code"] = code, ["message"] = message }.ToJsonString(), context.RequestAborted);
    }
}
