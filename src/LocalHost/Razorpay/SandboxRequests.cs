namespace FunctionsCommerce.LocalHost.Razorpay;

// Requests to the gateway. Missing and null fields are judged by the gateway, not by the parser.

internal sealed record NewOrder(long? Amount, string? Currency, string? Receipt, SandboxNotes? Notes);

internal sealed record NewLink(
    long? Amount,
    string? Currency,
    string? ReferenceId,
    string? Description,
    SandboxCustomer? Customer,
    SandboxNotify? Notify,
    bool? ReminderEnable,
    long? ExpireBy,
    SandboxNotes? Notes,
    string? CallbackUrl,
    string? CallbackMethod);

internal sealed record NewCapture(long? Amount, string? Currency);

/// <summary>Without an amount, all that is left.</summary>
internal sealed record NewRefund(long? Amount, string? Speed, string? Receipt, SandboxNotes? Notes);

/// <summary>A charge of a saved method.</summary>
internal sealed record NewRecurring(
    long? Amount, string? Currency, string? OrderId, string? Token, string? Email, string? Contact, string? Description,
    SandboxNotes? Notes);

/// <summary>What a developer asks the sandbox to do at the customer's end.</summary>
/// <param name="OrderId">An order or a payment link.</param>
/// <param name="Outcome">success or failure.</param>
/// <param name="Capture">False: the payment stays authorized.</param>
/// <param name="Webhooks">False: no webhooks are sent to the store.</param>
/// <param name="Amount">Minor units, in the place of what is due; the store must cope with too much and too little.</param>
/// <param name="Currency">In the place of the order's.</param>
/// <param name="Force">True: also what is already paid, cancelled or expired (the customer was already at the bank's page).</param>
internal sealed record PayRequest(
    string? OrderId, string? Outcome, bool Capture = true, bool Webhooks = true, bool Force = false, long? Amount = null,
    string? Currency = null);

/// <summary>A refund that the merchant makes in the gateway's own dashboard: without a receipt or notes of the store.</summary>
/// <param name="Amount">Minor units; null: all that is left.</param>
/// <param name="Outcome">processed, pending or failed.</param>
internal sealed record DashboardRefund(string? PaymentId, long? Amount, string Outcome = "processed");

/// <param name="Outcome">processed or failed.</param>
internal sealed record RefundOutcome(string? Outcome);

/// <summary>The checkout's answer, as its handler in the browser gets it.</summary>
internal sealed record PayAnswer(
    string RazorpayPaymentId,
    string RazorpayOrderId,
    string? RazorpaySignature,
    string Status,
    string? ErrorDescription,
    string? RazorpayPaymentLinkId,
    string? RazorpayPaymentLinkReferenceId,
    string? RazorpayPaymentLinkStatus);

/// <summary>Trouble to come.</summary>
/// <param name="Path">An operation of <c>GET /local/razorpay/stats</c>, or the part before its dot: <c>refunds.create</c>,
/// <c>refunds</c>.</param>
/// <param name="Status">The HTTP status to answer with.</param>
/// <param name="Count">For how many calls.</param>
/// <param name="After">True: the gateway does what it is asked and only its answer is lost.</param>
/// <param name="DelayMs">How long to take before anything else.</param>
/// <param name="Outcome">failed: refunds are taken and then fail; pending: they stay so until they are settled; lost: webhooks never
/// arrive.</param>
/// <param name="Seconds">For how long, by the shop's clock, in the place of a count: an outage.</param>
/// <param name="Cut">True: the connection breaks in the place of an answer.</param>
internal sealed record Fault(
    string? Path, int? Status, int Count = 1, bool After = false, int DelayMs = 0, string? Outcome = null, bool Cut = false,
    long Seconds = 0);
