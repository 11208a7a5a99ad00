using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Marketing.Tracking;

/// <summary>What a link in a marketing email is for.</summary>
public enum TrackingKind
{
    Open,
    Click,
    Unsubscribe,
}

/// <summary>Whose email it was; <paramref name="Url"/> of clicks: where the link leads.</summary>
public sealed record TrackingPayload(long CampaignId, long CustomerId, string Url);

/// <summary>Signed tokens in the links of a mail: redirects lead only to signed addresses, and only the recipient can
/// unsubscribe.</summary>
public sealed class TrackingTokens(HmacHasher hash)
{
    private const int SignatureBytes = 16;

    public string Create(TrackingKind kind, TrackingPayload tracked)
    {
        var payload =
            $"{Base36.Encode(tracked.CampaignId)}.{Base36.Encode(tracked.CustomerId)}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(tracked.Url))}";
        return $"{payload}.{Base64Url.EncodeToString(Sign(kind, payload))}";
    }

    /// <summary>Null when it is not a token of this store for this purpose.</summary>
    public TrackingPayload? Read(TrackingKind kind, string token)
    {
        var end = token.LastIndexOf('.');
        if (end < 0 || token[..end].Split('.') is not [var campaign, var customer, var url]
            || !Base36.TryDecode(campaign, out var campaignId) || !Base36.TryDecode(customer, out var customerId))
        {
            return null;
        }

        Span<byte> signature = stackalloc byte[SignatureBytes];
        return Base64Url.IsValid(token.AsSpan(end + 1), out var length) && length == SignatureBytes
            && Base64Url.DecodeFromChars(token.AsSpan(end + 1), signature) == SignatureBytes
            && CryptographicOperations.FixedTimeEquals(signature, Sign(kind, token[..end]))
            ? new TrackingPayload(campaignId, customerId, Encoding.UTF8.GetString(Base64Url.DecodeFromChars(url)))
            : null;
    }

    private ReadOnlySpan<byte> Sign(TrackingKind kind, string payload) =>
        hash.Compute($"marketing-{kind}", payload).AsSpan(0, SignatureBytes);
}
