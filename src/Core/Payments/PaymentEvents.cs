using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Core.Payments;

/// <summary>The gateway posted a webhook whose signature verified. <paramref name="Payload"/> is the body as it came.</summary>
public sealed record GatewayEventReceived(string GatewayEventId, string Payload) : DomainEvent;
