using System.Net.WebSockets;
using System.Text;

namespace FunctionsCommerce.LocalHost.Realtime;

/// <summary>Packets of Engine.IO on a WebSocket: each is one message of text.</summary>
internal static class WebSocketPackets
{
    /// <summary>In bytes.</summary>
    public const int MaxLength = 100_000;

    /// <summary>Null when the client closes, or sends more than it may.</summary>
    public static async Task<string?> ReadPacketAsync(this WebSocket socket, CancellationToken ct)
    {
        var buffer = new byte[4096];
        using var whole = new MemoryStream();
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), ct);
            if (part.MessageType == WebSocketMessageType.Close || whole.Length + part.Count > MaxLength)
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

    public static ValueTask WritePacketAsync(this WebSocket socket, string packet, CancellationToken ct) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(packet).AsMemory(), WebSocketMessageType.Text, endOfMessage: true, ct);
}
