using System.Security.Cryptography;
using System.Text;

namespace FunctionsCommerce.Core.Payments;

/// <summary>What the gateway signs, and whether it did: HMAC-SHA256 in lower-case hex. Comparisons take constant time.</summary>
public sealed class RazorpaySignatures(RazorpaySettings settings)
{
    private readonly byte[] keySecret = Encoding.UTF8.GetBytes(settings.KeySecret);
    private readonly byte[] webhookSecret = Encoding.UTF8.GetBytes(settings.WebhookSecret);

    /// <summary>Of a payment made in the checkout.</summary>
    public string OfPayment(string gatewayOrderId, string paymentId) => Hex(keySecret, Joined(gatewayOrderId, paymentId));

    /// <summary>Of the callback after a payment through a link.</summary>
    public string OfPaymentLink(string linkId, string referenceId, string status, string paymentId) =>
        Hex(keySecret, Joined(linkId, referenceId, status, paymentId));

    /// <summary>Of a webhook, over the body's bytes as they are on the wire.</summary>
    public string OfWebhook(ReadOnlySpan<byte> body) => Hex(webhookSecret, body);

    /// <param name="gatewayOrderId">The one stored with the order, never one that came with the signature.</param>
    public bool IsPayment(string gatewayOrderId, string paymentId, string? signature) =>
        Unambiguous(gatewayOrderId, paymentId) && Same(OfPayment(gatewayOrderId, paymentId), signature);

    public bool IsWebhook(ReadOnlySpan<byte> body, string? signature) => Same(OfWebhook(body), signature);

    // "a|b" + "c" and "a" + "b|c" sign alike, so a part with the separator in it proves nothing.
    private static bool Unambiguous(params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (part.Length == 0 || part.Contains('|', StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static byte[] Joined(params string[] parts) => Encoding.UTF8.GetBytes(string.Join('|', parts));

    private static string Hex(byte[] secret, ReadOnlySpan<byte> text) => Convert.ToHexStringLower(HMACSHA256.HashData(secret, text));

    private static bool Same(string expected, string? actual) =>
        actual is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(actual));
}
