using FunctionsCommerce.Core.Accounts.Emails;

namespace FunctionsCommerce.Core.Payments;

// What is sent to the gateway, and the wrappings of its answers. Names are its own, in snake_case on the wire.

internal sealed record OrderBody(long Amount, string Currency, string Receipt, IReadOnlyDictionary<string, string>? Notes);

internal sealed record CaptureBody(long Amount, string Currency);

internal sealed record RefundBody(long Amount, string Speed, string Receipt, IReadOnlyDictionary<string, string>? Notes);

internal sealed record RecurringBody(
    long Amount,
    string Currency,
    string OrderId,
    string Token,
    string Email,
    string? Contact,
    string Recurring,
    string Description,
    IReadOnlyDictionary<string, string>? Notes)
{
    public static RecurringBody From(SavedCharge charge) => new(
        charge.Amount, charge.Currency, charge.GatewayOrderId, charge.Token, EmailAddresses.ForSending(charge.Email), charge.Phone, "1",
        charge.Description, charge.Notes);

    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(RecurringBody);
}

internal sealed record NoBody;

internal sealed record LinkCustomer(string? Name, string? Email, string? Contact);

internal sealed record LinkNotify(bool Sms, bool Email);

internal sealed record PaymentLinkBody(
    long Amount,
    string Currency,
    string ReferenceId,
    string Description,
    LinkCustomer Customer,
    LinkNotify Notify,
    bool ReminderEnable,
    long? ExpireBy,
    IReadOnlyDictionary<string, string>? Notes,
    string? CallbackUrl,
    string? CallbackMethod)
{
    /// <summary>The store writes to its customers itself, so the gateway need not.</summary>
    public static PaymentLinkBody From(NewPaymentLink link) => new(
        link.Amount,
        link.Currency,
        link.ReferenceId,
        link.Description,
        new LinkCustomer(link.CustomerName, link.CustomerEmail is { } email ? EmailAddresses.ForSending(email) : null, link.CustomerPhone),
        new LinkNotify(Sms: false, Email: false),
        ReminderEnable: false,
        link.ExpireBy?.ToUnixTimeSeconds(),
        link.Notes,
        link.CallbackUrl,
        link.CallbackUrl is null ? null : "get");
}

internal sealed record ItemList<T>(T[]? Items);

internal sealed record LinkList(PaymentLink[]? PaymentLinks);

internal sealed record RefusalBody(Refusal? Error);

internal sealed record Refusal(string? Code, string? Description, string? Field);
