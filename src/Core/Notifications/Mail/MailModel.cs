using System.Globalization;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Invoices;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Notifications.Mail;

/// <summary>What every mail knows. Texts as they are: the template escapes them.</summary>
internal record MailModel(StoreSettings Store, string Name)
{
    public required string Subject { get; init; }

    /// <summary>The shop's page of the order that the mail is about; empty when there is none.</summary>
    public virtual string OrderUrl => "";
}

/// <summary>The mail with the way to a new password.</summary>
internal sealed record PasswordResetMail(StoreSettings Store, string Name, string Token) : MailModel(Store, Name);

/// <summary>A mail with a one-time code.</summary>
internal sealed record CodeMail(StoreSettings Store, string Name, string Code) : MailModel(Store, Name)
{
    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(CodeMail);
}

/// <summary>A mail of one paragraph.</summary>
internal sealed record TextMail(StoreSettings Store, string Name, string Text) : MailModel(Store, Name);

/// <summary>What a member of staff wrote.</summary>
internal sealed record TicketReplyMail(
    StoreSettings Store, string Name, string TicketSubject, string Sender, string Content) : MailModel(Store, Name);

/// <summary>A gift card with its code, for who is to have it.</summary>
internal sealed record GiftCardMailLine(string Code, string Amount)
{
    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => Amount;
}

/// <summary>The mail that brings gift cards. The name is the sender's.</summary>
internal sealed record GiftCardMail(StoreSettings Store, string Name) : MailModel(Store, Name)
{
    public required bool IsGift { get; init; }

    public required string Message { get; init; }

    public required IReadOnlyList<GiftCardMailLine> Cards { get; init; }

    public required string ExpiresOn { get; init; }
}

/// <summary>A line of an order, for people.</summary>
internal sealed record MailLine(string Name, string? Size, string Quantity, string UnitPrice, string Subtotal);

/// <summary>An order, for people.</summary>
internal sealed record OrderMail : MailModel
{
    private readonly Order order;

    public OrderMail(StoreSettings store, string name, Order order)
        : base(store, name) => this.order = order;

    public string Number => OrderNumber.Of(order);

    public override string OrderUrl => OrderNumber.PageOf(order, Store) ?? "";

    /// <summary>What the event was about: a payment, a refund.</summary>
    public string Amount { get; init; } = "";

    public string RefundedTotal { get; init; } = "";

    public string Reason { get; init; } = "";

    public string Heading { get; init; } = "";

    public string Text { get; init; } = "";

    public IEnumerable<MailLine> Lines => order.Lines.Select(line => new MailLine(
        line.Name,
        line.Size ?? "",
        line.Quantity.ToString(CultureInfo.InvariantCulture),
        Format(line.UnitPrice),
        Format(line.Subtotal)));

    public string Subtotal => Format(order.Totals.Subtotal);

    /// <summary>Empty when there is none.</summary>
    public string Discount => order.Totals.Discount > 0 ? Format(order.Totals.Discount) : "";

    public string Shipping => Format(order.Totals.Shipping);

    public string Tax => Format(order.Totals.Tax);

    /// <summary>What of the tax is not on the lines; empty when there is none.</summary>
    public string ShippingTax => order.Totals.Tax - order.Lines.Sum(line => line.Tax) is var tax and > 0 ? Format(tax) : "";

    public string Total => Format(order.Totals.Total);

    public bool Paid => order.Payment.Status >= PaymentStatus.Paid;

    /// <summary>Empty when the order can no longer be paid there.</summary>
    public string PaymentUrl => order.OpenPaymentUrl ?? "";

    public string PaymentMethod => InvoiceFormatter.Of(order.Payment.Method);

    /// <summary>Lines that would become links are left out while the address of the mail is not verified.</summary>
    public IEnumerable<string> Address => order.ShippingAddress is { } address
        ? InvoiceFormatter.Of(address, order.CustomerName).Where(line => Shown(line).Length > 0)
        : [];

    public string EstimatedDelivery => order.EstimatedDelivery.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public string Carrier => order.Shipment.Carrier ?? "";

    public string TrackingNumber => order.Shipment.Number;

    public string TrackingUrl => order.Shipment.TrackingUrl ?? "";

    /// <summary>A text that the customer may have written.</summary>
    public string Shown(string text) => RecipientText.Shown(text, isVerified: Name.Length > 0);

    private string Format(long minor) => Money.Format(minor, order.Currency);
}
