using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Payments;

/// <summary>How our ids appear at the gateway: as receipt or reference (at most 40 characters), and in the notes.</summary>
public static class GatewayReference
{
    /// <summary>Note with the order's id in base 36.</summary>
    public const string OrderNote = "orderId";

    /// <summary>Note with the refund's id in base 36.</summary>
    public const string RefundNote = "refundId";

    /// <summary>Note with the id of a purchase of gift cards in base 36.</summary>
    public const string GiftPurchaseNote = "giftPurchaseId";

    /// <summary>Note with the customer's id in base 36.</summary>
    public const string CustomerNote = "customerId";

    private const string GiftPurchasePrefix = "gift-";
    private const string OrderPrefix = "order-";
    private const string RefundPrefix = "refund-";

    /// <param name="attempt">From 1. The gateway refuses a second payment link with the same reference, even if the first has
    /// expired.</param>
    public static string OfOrder(long orderId, int attempt = 1) =>
        OrderPrefix + Base36.Encode(orderId) + (attempt == 1 ? "" : $"-{attempt}");

    public static string OfRefund(long refundId) => RefundPrefix + Base36.Encode(refundId);

    public static string OfGiftPurchase(long purchaseId) => GiftPurchasePrefix + Base36.Encode(purchaseId);

    public static IReadOnlyDictionary<string, string> GiftPurchaseNotes(long customerId, long purchaseId) =>
        new Dictionary<string, string> { [CustomerNote] = Base36.Encode(customerId), [GiftPurchaseNote] = Base36.Encode(purchaseId) };

    /// <summary>Notes that lead from the gateway's reports back to the order.</summary>
    public static IReadOnlyDictionary<string, string> Notes(long orderId) =>
        new Dictionary<string, string> { [OrderNote] = Base36.Encode(orderId) };

    public static IReadOnlyDictionary<string, string> Notes(long orderId, long refundId) =>
        new Dictionary<string, string> { [OrderNote] = Base36.Encode(orderId), [RefundNote] = Base36.Encode(refundId) };

    /// <summary>The id in a reference of <see cref="OfOrder"/>; null when it is none.</summary>
    public static long? OrderIn(string? reference) => IdAfter(OrderPrefix, reference);

    /// <summary>The id in a reference of <see cref="OfRefund"/>; null when it is none.</summary>
    public static long? RefundIn(string? reference) => IdAfter(RefundPrefix, reference);

    /// <summary>An id in the notes; null when there is none.</summary>
    public static long? Noted(IReadOnlyDictionary<string, string>? notes, string note) =>
        notes is not null && notes.TryGetValue(note, out var text) && Base36.TryDecode(text, out var id) ? id : null;

    private static long? IdAfter(string prefix, string? reference)
    {
        if (reference is null || !reference.StartsWith(prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var text = reference.AsSpan(prefix.Length);
        var dash = text.IndexOf('-');
        return Base36.TryDecode(dash < 0 ? text : text[..dash], out var id) ? id : null;
    }
}
