using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>The ways of a message without a subject.</summary>
internal enum MessageType
{
    Sms,
    Whatsapp,
}

/// <summary>What campaigns, messages and rules have in common.</summary>
internal static class MarketingWords
{
    public static MessageChannel ToChannel(this MessageType type) => type == MessageType.Sms ? MessageChannel.Sms : MessageChannel.WhatsApp;

    public static MessageType ToMessageType(this MessageChannel channel) => channel == MessageChannel.Sms ? MessageType.Sms : MessageType.Whatsapp;

    /// <summary>What is no customer's id is 0, which nobody has.</summary>
    public static long[] ParseCustomers(IReadOnlyList<string>? ids) => [.. (ids ?? []).Select(id => CateredByAfricaIds.Parse(CateredByAfricaIds.Customer, id))];

    /// <summary>A share in percent, with two digits.</summary>
    public static decimal Rate(long part, long whole) =>
        (whole == 0 ? 0 : Math.Round(part * 100m / whole, 2, MidpointRounding.AwayFromZero)) + 0.00m;
}
