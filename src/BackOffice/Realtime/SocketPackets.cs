using System.Text.Json;

namespace FunctionsCommerce.BackOffice.Realtime;

/// <summary>The few packets of Engine.IO 4 and Socket.IO 5 that a listener needs: text, a digit for the kind of each.</summary>
public static class SocketPackets
{
    public const string Ping = "2";
    public const string Pong = "3";

    /// <summary>The server's first words.</summary>
    public static bool IsOpen(string packet) => packet.StartsWith('0');

    /// <summary>The store takes or lets go of the login.</summary>
    public static bool IsConnected(string packet) => packet.StartsWith("40", StringComparison.Ordinal);

    public static bool IsEnd(string packet) =>
        packet.StartsWith('1') || packet.StartsWith("41", StringComparison.Ordinal) || packet.StartsWith("44", StringComparison.Ordinal);

    public static string Connect(string token) =>
        "40" + JsonSerializer.Serialize(new Dictionary<string, string> { ["token"] = "Bearer " + token });

    /// <summary>Null for a packet that is no event.</summary>
    public static RealtimeEvent? EventOf(string packet)
    {
        if (!packet.StartsWith("42", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            var parts = JsonElement.Parse(packet[2..]);
            return parts.ValueKind == JsonValueKind.Array && parts.GetArrayLength() > 1 && parts[0].GetString() is { } name
                ? new RealtimeEvent(name, parts[1])
                : null;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
