using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Realtime;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.LocalHost.Realtime;

/// <summary>Socket.IO 5: accepts staff by their token and sends them events. LocalHost's counterpart of Web PubSub for Socket.IO.</summary>
internal sealed class SocketHub(SessionService sessions) : IRealtimePush
{
    private readonly ConcurrentDictionary<EngineSession, string> members = new();

    public bool IsMember(EngineSession session) => members.ContainsKey(session);

    public void Leave(EngineSession session) => members.TryRemove(session, out _);

    /// <summary>Clients that logged out or whose token expired since they connected get no more events.</summary>
    public async Task PushAsync(RealtimeMessage message, CancellationToken ct)
    {
        if (members.IsEmpty)
        {
            return;
        }

        var packet = "42" + new JsonArray(message.Event, message.Data.DeepClone()).ToJsonString();
        foreach (var (session, token) in members)
        {
            if (await StillWelcomeAsync(session, token, ct) && !session.Send(packet))
            {
                session.Close();
            }
        }
    }

    public async Task RenewAsync(CancellationToken ct)
    {
        foreach (var (session, token) in members)
        {
            await StillWelcomeAsync(session, token, ct);
        }
    }

    /// <summary>A Socket.IO packet from a client: a digit, perhaps a namespace, perhaps JSON.</summary>
    public async Task ReceiveAsync(EngineSession session, string packet, CancellationToken ct)
    {
        if (packet.StartsWith('1'))
        {
            Leave(session);
            return;
        }

        if (!packet.StartsWith('0'))
        {
            // Clients send nothing but their token.
            return;
        }

        var rest = packet[1..];
        if (rest.StartsWith('/'))
        {
            var end = rest.IndexOf(',', StringComparison.Ordinal);
            var space = end < 0 ? rest : rest[..end];
            rest = end < 0 ? "" : rest[(end + 1)..];
            if (space != "/")
            {
                session.Send($"44{space},{Problem("Invalid namespace")}");
                return;
            }
        }

        var token = TokenIn(rest);
        if (token is null || !await IsStaffAsync(token, ct))
        {
            session.Send("44" + Problem(token is null ? "Authentication required" : "The token is invalid or has expired"));
            return;
        }

        members[session] = token;
        session.Send("40" + new JsonObject { ["sid"] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(10)) }.ToJsonString());
    }

    private async ValueTask<bool> StillWelcomeAsync(EngineSession session, string token, CancellationToken ct)
    {
        if (await IsStaffAsync(token, ct))
        {
            return true;
        }

        Leave(session);
        session.Send("41");
        return false;
    }

    private async ValueTask<bool> IsStaffAsync(string token, CancellationToken ct) =>
        (await sessions.AuthenticateAsync(token, Channels.CateredByAfrica, ct)).TryGetValue(out var caller, out _) && caller.IsStaff;

    private static string Problem(string message) =>
        new JsonObject { ["message"] = message, ["data"] = new JsonObject { ["code"] = "UNAUTHORIZED" } }.ToJsonString();

    /// <summary><c>{"token":"Bearer …"}</c>, also without the word.</summary>
    private static string? TokenIn(string json)
    {
        const string Scheme = "Bearer ";
        try
        {
            using var auth = JsonDocument.Parse(json.Length == 0 ? "{}" : json);
            return auth.RootElement.ValueKind == JsonValueKind.Object && auth.RootElement.TryGetProperty("token", out var token)
                && token.ValueKind == JsonValueKind.String && token.GetString()!.Trim() is { Length: > 0 } text
                    ? text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? text[Scheme.Length..].Trim() : text
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
