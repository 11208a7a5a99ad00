namespace FunctionsCommerce.Core.Notifications;

/// <summary>How a message leaves the store.</summary>
public enum MessageChannel
{
    Email,
    Sms,
    WhatsApp,
    Push,
}

/// <summary>A message to one person.</summary>
/// <param name="MessageId">Deterministic: the same message sent again has the same id, and a sender that knows it does not repeat
/// it.</param>
/// <param name="To">Address or phone number.</param>
/// <param name="Subject">Email only.</param>
/// <param name="Body">HTML for email (text already escaped), plain text elsewhere.</param>
public sealed record OutboundMessage(string MessageId, MessageChannel Channel, string To, string? Subject, string Body)
{
    /// <summary>Email only: the same without HTML. Null: made from the body when it is sent.</summary>
    public string? Text { get; init; }

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}

/// <summary>Hands messages to the carrier. Communication Services in Azure, the mailbox in LocalHost.</summary>
public interface IMessageSender
{
    /// <summary>Returns when the carrier has taken the message; throws when it has not.</summary>
    Task SendAsync(OutboundMessage message, CancellationToken ct);
}
