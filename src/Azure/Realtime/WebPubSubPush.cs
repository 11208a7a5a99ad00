using System.Text.Json.Nodes;
using Azure.Core;
using FunctionsCommerce.Azure.Rest;
using FunctionsCommerce.Core.Realtime;

namespace FunctionsCommerce.Azure.Realtime;

/// <summary>Tells connected staff through Web PubSub for Socket.IO (serverless mode): a packet to the group that the service keeps for the
/// default namespace, by the data plane's REST API (2024-01-01).</summary>
public sealed class WebPubSubPush(RestService service) : IRealtimePush
{
    /// <summary>The one hub of a resource of the kind Socket.IO.</summary>
    public const string Hub = "eio_hub";

    private const string Scope = "https://webpubsub.azure.com/.default";

    /// <summary>Sockets of a namespace are in the group <c>0~namespace~</c>, with the namespace (<c>/</c>) in base64url.</summary>
    private const string DefaultNamespace = "0~Lw~";

    private const string SendPath = $"/api/hubs/{Hub}/groups/{DefaultNamespace}/:send?api-version=2024-01-01";

    private const string ClosePath = $"/api/hubs/{Hub}/:closeConnections?api-version=2024-01-01";

    /// <summary>Engine.IO message, Socket.IO event.</summary>
    private const string EventPacket = "42";

    public static RestService Create(Uri endpoint, TokenCredential credential, RestOptions options) =>
        new(endpoint, Scope, credential, options);

    public Task PushAsync(RealtimeMessage message, CancellationToken ct) => service.PostAsync(
        SendPath, BinaryData.FromString(EventPacket + new JsonArray(message.Event, message.Data.DeepClone()).ToJsonString()), "text/plain",
        [], ct);

    /// <summary>The service looks at a token when a socket opens, and never again.</summary>
    public Task RenewAsync(CancellationToken ct) => service.PostAsync(ClosePath, ct);
}
