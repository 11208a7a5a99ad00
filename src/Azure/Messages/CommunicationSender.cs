using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Azure.Messages;

/// <summary>Hands messages to Communication Services, each channel in its own way.</summary>
public sealed class CommunicationSender(MailSender mail, SmsSender sms, WhatsAppSender whatsApp) : IMessageSender
{
    public Task SendAsync(OutboundMessage message, CancellationToken ct) => message.Channel switch
    {
        MessageChannel.Email => mail.SendAsync(message, ct),
        MessageChannel.Sms => sms.SendAsync(message, ct),
        MessageChannel.WhatsApp => whatsApp.SendAsync(message, ct),
        MessageChannel.Push => throw new NotSupportedException($"There is no carrier for {message.Channel} messages."),
    };
}
