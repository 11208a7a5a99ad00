using System.Security.Cryptography;
using System.Text;

namespace FunctionsCommerce.Core.Payments;

/// <summary>What the gateway signs, and whether it did: HMAC-SHA256 in lower-case hex. Comparisons take constant time. While a secret is
/// rotated the previous one proves as well: a checkout that began before, a webhook that is delivered again.</summary>
public sealed class RazorpaySignatures(RazorpaySettings settings)
{
    private readonly byte[][] keySecrets = Secrets(settings.KeySecret, settings.PreviousKeySecret);
    private readonly byte[][] webhookSecrets = Secrets(settings.WebhookSecret, settings.PreviousWebhookSecret);

    /// <summary>Of a payment made in the checkout.</summary>
    public string OfPayment(string gatewayOrderId, string paymentId) => Hex(keySecrets[0], Joined(gatewayOrderId, paymentId));

    /// <summary>Of the callback after a payment through a link.</summary>
    public string OfPaymentLink(string linkId, string referenceId, string status, string paymentId) =>
        Hex(keySecrets[0], Joined(linkId, referenceId, status, paymentId));

    /// <summary>Of a webhook, over the body's bytes as they are on the wire.</summary>
    public string OfWebhook(ReadOnlySpan<byte> body) => Hex(webhookSecrets[0], body);

    /// <param name="gatewayOrderId">The one stored with the order, never one that came with the signature.</param>
    public bool IsPayment(string gatewayOrderId, string paymentId, string? signature) =>
        Unambiguous(gatewayOrderId, paymentId) && IsSigned(keySecrets, Joined(gatewayOrderId, paymentId), signature);

    public bool IsWebhook(ReadOnlySpan<byte> body, string? signature) => IsSigned(webhookSecrets, body, signature);

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

    /// <summary>The current secret, then the previous one where there is one.</summary>
    private static byte[][] Secrets(string current, string previous) =>
        previous.Length == 0 ? [Encoding.UTF8.GetBytes(current)] : [Encoding.UTF8.GetBytes(current), Encoding.UTF8.GetBytes(previous)];

    private static bool IsSigned(byte[][] secrets, ReadOnlySpan<byte> text, string? signature)
    {
        foreach (var secret in secrets)
        {
            if (Same(Hex(secret, text), signature))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(string expected, string? actual) =>
        actual is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(actual));
}
