using System.Net;
using System.Text.Json;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Simulation.Tests.Machine;

namespace FunctionsCommerce.Simulation.Tests.World;

/// <summary>Who hears of the shop: the mail carrier and one receiver of webhooks. The carrier drops messages whose id it knows, as Azure's
/// does.</summary>
internal sealed class Outside(Scheduler scheduler)
{
    public Remote Carrier { get; } = new(scheduler, "carrier", problem => new HttpRequestException(problem));

    public Remote Receiver { get; } = new(scheduler, "receiver", problem => new HttpRequestException(problem));

    /// <summary>Mails by their id.</summary>
    public Dictionary<string, OutboundMessage> Mails { get; } = [];

    /// <summary>Webhooks that were answered with 200, by their id.</summary>
    public Dictionary<string, string> Webhooks { get; } = [];
}

/// <summary>The carrier as one instance reaches it.</summary>
internal sealed class NodeSender(Outside outside, Node node) : IMessageSender
{
    public Task SendAsync(OutboundMessage message, CancellationToken ct) =>
        outside.Carrier.CallAsync(
            node, $"mails {message.MessageId} {message.Subject}", () => outside.Mails.TryAdd(message.MessageId, message));
}

/// <summary>The way of one instance to the receiver of webhooks.</summary>
internal sealed class ReceiverHandler(Outside outside, Node node) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var id = request.Headers.GetValues("webhook-id").Single();
        using var reader = new StreamReader(request.Content!.ReadAsStream(CancellationToken.None));
        var body = JsonElement.Parse(reader.ReadToEnd());
        return outside.Receiver.CallAsync(node, $"posts {id}", () =>
        {
            outside.Webhooks[id] = body.GetProperty("event").GetString()!;
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent([]) };
        });
    }
}
