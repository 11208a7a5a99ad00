namespace FunctionsCommerce.Core.Marketing.Tracking;

/// <summary>The public addresses behind pixel, links and unsubscription.</summary>
public sealed class TrackingLinks(TrackingTokens tokens, StoreSettings store)
{
    /// <summary>Where the functions stand that answer them.</summary>
    public const string BasePath = "catered-by-africa/v1/t";

    public string Pixel(long campaignId, long customerId) => Of("o", TrackingKind.Open, new TrackingPayload(campaignId, customerId, ""));

    public string Click(long campaignId, long customerId, string url) =>
        Of("c", TrackingKind.Click, new TrackingPayload(campaignId, customerId, url));

    public string Unsubscribe(long campaignId, long customerId) =>
        Of("u", TrackingKind.Unsubscribe, new TrackingPayload(campaignId, customerId, ""));

    private string Of(string word, TrackingKind kind, TrackingPayload tracked) =>
        $"{store.PublicUrl}/{BasePath}/{word}/{tokens.Create(kind, tracked)}";
}
