using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Core.Marketing;

/// <summary>The carriers' prices.</summary>
public static class MessagePricing
{
    // The alphabet of SMS (GSM 03.38); with any other character the parts are shorter.
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà^{}\\[~]|€";

    /// <summary>Of a text to some people, in <see cref="MarketingSettings.RateCurrency"/>, with two digits.</summary>
    public static decimal Cost(MarketingSettings settings, MessageChannel channel, string text, int recipients)
    {
        var rate = channel switch
        {
            MessageChannel.Email => settings.EmailRate,
            MessageChannel.Sms => settings.SmsRate * Parts(text),
            MessageChannel.WhatsApp => settings.WhatsAppRate,
            MessageChannel.Push => 0,
        };
        return Math.Round(rate * recipients, 2, MidpointRounding.AwayFromZero) + 0.00m;
    }

    /// <summary>How many SMS a text takes.</summary>
    public static int Parts(string text)
    {
        var (one, each) = text.All(c => Basic.Contains(c, StringComparison.Ordinal)) ? (160, 153) : (70, 67);
        return text.Length <= one ? 1 : (text.Length + each - 1) / each;
    }
}
