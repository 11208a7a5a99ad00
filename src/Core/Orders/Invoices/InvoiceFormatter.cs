using System.Globalization;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders.Invoices;

/// <summary>Payment and dates in plain words, for people.</summary>
public static class InvoiceFormatter
{
    public static string Of(PaymentMethod method) => method switch
    {
        PaymentMethod.Cod => "Cash on delivery",
        PaymentMethod.MobileMoney => "Mobile money",
        PaymentMethod.Card => "Card",
        PaymentMethod.Upi => "UPI",
        PaymentMethod.Wallet => "Wallet",
        _ => "Online",
    };

    public static string Of(PaymentStatus status) => status switch
    {
        PaymentStatus.Paid => "Paid",
        PaymentStatus.PartiallyRefunded => "Paid, partially refunded",
        PaymentStatus.Refunded => "Refunded",
        PaymentStatus.Authorized => "Authorized, not yet captured",
        PaymentStatus.Failed => "Payment failed",
        _ => "Not yet paid",
    };

    /// <summary>21 November 2026.</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>An address as it is written on a parcel, empty parts left out.</summary>
    public static IReadOnlyList<string> Of(OrderAddress address, string customerName)
    {
        string?[] lines =
        [
            string.IsNullOrWhiteSpace(address.ContactName) ? customerName : address.ContactName,
            address.Street,
            string.Join(' ', new[] { address.City, address.State, address.PostalCode }.Where(part => !string.IsNullOrWhiteSpace(part))),
            address.Country,
            address.Phone,
        ];
        return [.. lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line!)];
    }

    /// <summary>An amount without its currency: 1234.50.</summary>
    internal static string Plain(long minor, string currency) => Money.ToDecimal(minor, currency).ToString(CultureInfo.InvariantCulture);
}
