using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Payments;

/// <summary>The payment gateway's REST API (razorpay.com/docs/api), as far as the store uses it. Amounts in minor units.</summary>
/// <remarks>Refusals are <see cref="ErrorCode.Validation"/> (what was sent is wrong), <see cref="ErrorCode.NotFound"/> or
/// <see cref="ErrorCode.Conflict"/> (the payment's state does not allow it): asking again will not help. Outages, time-outs and wrong keys
/// are
/// <see cref="ErrorCode.Unavailable"/>: ask again later; all but <see cref="CreateOrderAsync"/> and <see cref="ChargeSavedAsync"/> can be
/// repeated without harm.</remarks>
public sealed class RazorpayClient
{
    /// <summary>The most that the gateway lists at once.</summary>
    public const int PageSize = 100;

    private readonly RazorpayTransport transport;

    internal RazorpayClient(RazorpayTransport transport) => this.transport = transport;

    /// <summary>Starts a payment in the client's own checkout. Repeating it makes another order; the one whose answer got lost is never
    /// paid.</summary>
    /// <param name="receipt">At most 40 characters; see <see cref="GatewayReference"/>.</param>
    public Task<Result<GatewayOrder>> CreateOrderAsync(
        long amount, string currency, string receipt, IReadOnlyDictionary<string, string>? notes, CancellationToken ct) =>
        transport.PostOnceAsync<GatewayOrder>("orders", new OrderBody(amount, currency, receipt, notes), ErrorCode.Validation, ct);

    public Task<Result<GatewayOrder>> FetchOrderAsync(string gatewayOrderId, CancellationToken ct) =>
        transport.GetAsync<GatewayOrder>($"orders/{Segment(gatewayOrderId)}", ErrorCode.NotFound, ct);

    /// <summary>All attempts to pay an order, failed ones too.</summary>
    public async Task<Result<GatewayPayment[]>> FetchOrderPaymentsAsync(string gatewayOrderId, CancellationToken ct) =>
        (await transport.GetAsync<ItemList<GatewayPayment>>($"orders/{Segment(gatewayOrderId)}/payments", ErrorCode.NotFound, ct))
            .Map(list => list.Items ?? []);

    /// <summary>Creates a payment link, or answers the one that has this reference and amount already (look at its status).</summary>
    /// <returns><see cref="ErrorCode.Conflict"/> when the reference stands for another amount.</returns>
    public async Task<Result<PaymentLink>> CreatePaymentLinkAsync(NewPaymentLink link, CancellationToken ct)
    {
        var created = await transport.PostAsync<PaymentLink>("payment_links", PaymentLinkBody.From(link), ErrorCode.Validation, ct);
        if (created.Error?.Code != ErrorCode.Validation)
        {
            return created;
        }

        // A reference is taken once and for all: an earlier call, or the first try of this one, came through.
        if (!(await FindPaymentLinkAsync(link.ReferenceId, ct)).TryGetValue(out var existing, out _))
        {
            return created;
        }

        return existing.Amount == link.Amount && existing.Currency == link.Currency
            ? existing
            : Errors.Conflict($"Reference {link.ReferenceId} is used by a payment link for another amount");
    }

    public Task<Result<PaymentLink>> FetchPaymentLinkAsync(string linkId, CancellationToken ct) =>
        transport.GetAsync<PaymentLink>($"payment_links/{Segment(linkId)}", ErrorCode.NotFound, ct);

    public async Task<Result<PaymentLink>> FindPaymentLinkAsync(string referenceId, CancellationToken ct)
    {
        var found = await transport.GetAsync<LinkList>($"payment_links?reference_id={Segment(referenceId)}", ErrorCode.NotFound, ct);
        if (!found.TryGetValue(out var list, out var error))
        {
            return error;
        }

        var link = list.PaymentLinks?.FirstOrDefault(link => link.ReferenceId == referenceId);
        return link is null ? Errors.NotFound("Payment link") : link;
    }

    /// <summary>The link can no longer be paid. Succeeds for one that is already cancelled or expired.</summary>
    /// <returns><see cref="ErrorCode.Conflict"/> when it is paid.</returns>
    public async Task<Result<PaymentLink>> CancelPaymentLinkAsync(string linkId, CancellationToken ct)
    {
        var cancelled = await transport.PostAsync<PaymentLink>(
            $"payment_links/{Segment(linkId)}/cancel", new NoBody(), ErrorCode.Conflict, ct);
        if (cancelled.Error?.Code != ErrorCode.Conflict)
        {
            return cancelled;
        }

        var current = await FetchPaymentLinkAsync(linkId, ct);
        return current.IsOk && current.Value.Status is not ("cancelled" or "expired") ? cancelled : current;
    }

    /// <summary>Charges a saved method for an order of the gateway. Asked once: after <see cref="ErrorCode.Unavailable"/> look at
    /// <see cref="FetchOrderPaymentsAsync"/> before asking again; the gateway refuses a second payment of one order.</summary>
    /// <returns><see cref="ErrorCode.Conflict"/> when the bank declined, or the order is paid.</returns>
    public Task<Result<GatewayCharge>> ChargeSavedAsync(SavedCharge charge, CancellationToken ct) =>
        transport.PostOnceAsync<GatewayCharge>("payments/create/recurring", RecurringBody.From(charge), ErrorCode.Conflict, ct);

    public Task<Result<GatewayPayment>> FetchPaymentAsync(string paymentId, CancellationToken ct) =>
        transport.GetAsync<GatewayPayment>($"payments/{Segment(paymentId)}", ErrorCode.NotFound, ct);

    /// <summary>Takes the money of an authorized payment; one that is captured already is fine.</summary>
    /// <param name="amount">Must be the authorized amount.</param>
    public async Task<Result<GatewayPayment>> CapturePaymentAsync(string paymentId, long amount, string currency, CancellationToken ct)
    {
        var captured = await transport.PostAsync<GatewayPayment>(
            $"payments/{Segment(paymentId)}/capture", new CaptureBody(amount, currency), ErrorCode.Conflict, ct);
        if (captured.Error?.Code != ErrorCode.Conflict)
        {
            return captured;
        }

        var current = await FetchPaymentAsync(paymentId, ct);
        return current.IsOk && !(current.Value.Captured && current.Value.Amount == amount) ? captured : current;
    }

    /// <summary>The refunds of a payment, also those made in the gateway's own dashboard.</summary>
    public async Task<Result<GatewayRefund[]>> FetchRefundsAsync(string paymentId, CancellationToken ct) =>
        (await transport.GetAsync<ItemList<GatewayRefund>>(
            $"payments/{Segment(paymentId)}/refunds?count={PageSize}", ErrorCode.NotFound, ct))
            .Map(list => list.Items ?? []);

    /// <summary>One page of all payments that were tried in a span of time, the newest first.</summary>
    /// <param name="skip">How many of them to pass over; a page has <see cref="PageSize"/>.</param>
    public async Task<Result<GatewayPayment[]>> ListPaymentsAsync(
        DateTimeOffset from, DateTimeOffset until, int skip, CancellationToken ct) =>
        (await transport.GetAsync<ItemList<GatewayPayment>>(
            $"payments?from={from.ToUnixTimeSeconds()}&to={until.ToUnixTimeSeconds()}&count={PageSize}&skip={skip}", ErrorCode.NotFound,
            ct))
            .Map(list => list.Items ?? []);

    /// <summary>One page of all refunds that were made in a span of time, the newest first.</summary>
    /// <param name="skip">How many of them to pass over; a page has <see cref="PageSize"/>.</param>
    public async Task<Result<GatewayRefund[]>> ListRefundsAsync(
        DateTimeOffset from, DateTimeOffset until, int skip, CancellationToken ct) =>
        (await transport.GetAsync<ItemList<GatewayRefund>>(
            $"refunds?from={from.ToUnixTimeSeconds()}&to={until.ToUnixTimeSeconds()}&count={PageSize}&skip={skip}", ErrorCode.NotFound, ct))
            .Map(list => list.Items ?? []);

    /// <summary>Sends money back, once per <paramref name="refundId"/> however often it is called.</summary>
    /// <returns><see cref="ErrorCode.Conflict"/> when the payment was not captured or less of it is left.</returns>
    public async Task<Result<GatewayRefund>> RefundAsync(string paymentId, long amount, long refundId, long orderId, CancellationToken ct)
    {
        // The gateway keeps idempotency keys for a while, refunds forever: so look for the refund first.
        var path = $"payments/{Segment(paymentId)}";
        var receipt = GatewayReference.OfRefund(refundId);
        if (!(await FetchRefundsAsync(paymentId, ct)).TryGetValue(out var refunds, out var error))
        {
            return error;
        }

        if (refunds.FirstOrDefault(refund => refund.Receipt == receipt) is { } done)
        {
            return done;
        }

        // A key has at least 10 characters.
        var key = $"fc-{receipt.PadLeft(16, '0')}";
        var body = new RefundBody(amount, "normal", receipt, GatewayReference.Notes(orderId, refundId));
        return await transport.PostAsync<GatewayRefund>(path + "/refund", body, ErrorCode.Conflict, ct, key);
    }

    private static string Segment(string id) => Uri.EscapeDataString(id);
}
