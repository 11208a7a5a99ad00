using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Core.Marketing;

/// <summary>Channels as events name them.</summary>
internal static class MessageChannelNames
{
    public static string Word(this MessageChannel channel) => channel switch
    {
        MessageChannel.Email => "email",
        MessageChannel.Sms => "sms",
        MessageChannel.WhatsApp => "whatsapp",
        MessageChannel.Push => "push",
    };
}
