using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Azure.Messages;

/// <summary>Hands messages to Communication Services, each channel in its own way.</summary>
public sealed class CommunicationSender(MailSender mail, SmsSender sms, WhatsAppSender whatsApp) : IMessageSender
{
    public Task Send(OutboundMessage message, CancellationToken ct) => message.Channel switch
    {
        MessageChannel.Email => mail.Send(message, ct),
        MessageChannel.Sms => sms.Send(message, ct),
        MessageChannel.WhatsApp => whatsApp.Send(message, ct),
        MessageChannel.Push => throw new NotSupportedException($"There is no carrier for {message.Channel} messages."),
    };
}
