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
    string Description,
    IReadOnlyDictionary<string, string>? Notes)
{
    public static RecurringBody From(SavedCharge charge) => new(
        charge.Amount, charge.Currency, charge.GatewayOrderId, charge.Token, EmailAddresses.ForSending(charge.Email), charge.Phone,
        charge.Description, charge.Notes);

    public string Recurring { get; } = "1";

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
    long? ExpireBy,
    IReadOnlyDictionary<string, string>? Notes,
    string? CallbackUrl)
{
    /// <summary>The store writes to its customers itself, so the gateway need not.</summary>
    public LinkNotify Notify { get; } = new(Sms: false, Email: false);

    public bool ReminderEnable { get; }

    public string? CallbackMethod => CallbackUrl is null ? null : "get";

    public static PaymentLinkBody From(NewPaymentLink link) => new(
        link.Amount,
        link.Currency,
        link.ReferenceId,
        link.Description,
        new LinkCustomer(link.CustomerName, link.CustomerEmail is { } email ? EmailAddresses.ForSending(email) : null, link.CustomerPhone),
        link.ExpireBy?.ToUnixTimeSeconds(),
        link.Notes,
        link.CallbackUrl);
}

internal sealed record ItemList<T>(T[]? Items);

internal sealed record LinkList(PaymentLink[]? PaymentLinks);

internal sealed record RefusalBody(Refusal? Error);

internal sealed record Refusal(string? Code, string? Description, string? Field);
