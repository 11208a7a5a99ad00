using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Orders.Refunds;

/// <summary>Reads the payments and refunds that the gateway has, in case its webhooks got lost, and takes over those that orders lack: a
/// second payment of a paid order, a refund made in the gateway's own dashboard.</summary>
public sealed partial class GatewayRefundSweep(
    IDocumentStore store, OrderRepository orders, OrderPaymentService payments, RefundProcessor refunds, RazorpayClient gateway,
    TimeProvider time,
    ILogger<GatewayRefundSweep> log)
{
    /// <summary>Read again each time: clocks differ, and pages shift while they are read.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    /// <summary>How far the first run looks back.</summary>
    private static readonly TimeSpan FirstSpan = TimeSpan.FromDays(6);

    /// <summary>At most this long a span in a run; the next run goes on.</summary>
    private static readonly TimeSpan MaxSpan = TimeSpan.FromDays(7);

    /// <summary>How many pages of each list a run reads; the next run goes on in the same span.</summary>
    internal int MaxPages { get; init; } = 100;

    /// <summary>Where the gateway is out of reach, the next run begins at the same place.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var mark = await store.ReadAsync<RefundSweepCursor>(RefundSweepCursor.Key, RefundSweepCursor.Key, ct)
            ?? new RefundSweepCursor { Until = now - FirstSpan };
        var span = mark.Open ?? SpanFrom(mark.Until - Overlap, now);
        var (paymentPage, outage) = await ReadAsync(
            span.PaymentPage, skip => gateway.ListPaymentsAsync(span.From, span.Until, skip, ct), payment => TakeOverAsync(payment, ct));
        var refundPage = span.RefundPage;
        if (outage is null)
        {
            (refundPage, outage) = await ReadAsync(
                span.RefundPage, skip => gateway.ListRefundsAsync(span.From, span.Until, skip, ct), refund => TakeOverAsync(refund, ct));
        }

        var read = span with { PaymentPage = paymentPage, RefundPage = refundPage };
        await store.UpsertAsync(read.IsRead ? mark with { Until = span.Until, Open = null } : mark with { Open = read }, ct);
        if (outage is not null)
        {
            LogOutage(log, outage.Message);
        }
    }

    private static SweepSpan SpanFrom(DateTimeOffset from, DateTimeOffset now) =>
        new(from, from + MaxSpan < now ? from + MaxSpan : now, 0, 0);

    /// <returns>The next page, null when all are read; and why it went no further, where the gateway is out of reach.</returns>
    private async ValueTask<(int? Page, Error? Outage)> ReadAsync<T>(
        int? page, Func<int, Task<Result<T[]>>> list, Func<T, ValueTask<Result<Unit>>> takeOver)
    {
        for (var read = 0; page is { } number && read < MaxPages; read++)
        {
            if (!(await list(number * RazorpayClient.PageSize)).TryGetValue(out var made, out var refused))
            {
                return (page, refused);
            }

            foreach (var one in made)
            {
                if ((await takeOver(one)).Error is { } outage)
                {
                    return (page, outage);
                }
            }

            page = made.Length < RazorpayClient.PageSize ? null : number + 1;
        }

        return (page, null);
    }

    private async ValueTask<Result<Unit>> TakeOverAsync(GatewayPayment payment, CancellationToken ct)
    {
        // The notes may be the customer's own: they only tell where most payments are known already.
        if (!payment.Captured
            || (GatewayReference.Noted(payment.Notes, GatewayReference.OrderNote) is { } hint
                && await orders.FindAsync(hint, ct) is { } likely
                && Knows(likely, payment.Id)))
        {
            return default(Unit);
        }

        if (!(await OrderOfAsync(payment.OrderId, ct)).TryGetValue(out var orderId, out var refused))
        {
            return refused;
        }

        return orderId is { } id && await orders.FindAsync(id, ct) is { } order && !Knows(order, payment.Id)
            && (await payments.FoundAsync(order, payment, ct)).Error is { Code: ErrorCode.Unavailable } outage
            ? outage
            : default(Unit);
    }

    private async ValueTask<Result<Unit>> TakeOverAsync(GatewayRefund refund, CancellationToken ct)
    {
        if (!(await OrderOfAsync(refund, ct)).TryGetValue(out var found, out var refused))
        {
            return refused;
        }

        return found.OrderId is { } orderId && await orders.FindAsync(orderId, ct) is { } order
            && (await refunds.FoundAsync(
                order, FoundRefund.From(refund), ct, found.Payment)).Error is { Code: ErrorCode.Unavailable } outage
            ? outage
            : default(Unit);
    }

    private static bool Knows(Order order, string paymentId) =>
        order.Payment.Captures.Any(capture => capture.GatewayPaymentId == paymentId)
            || order.Payment.Mismatches.Any(mismatch => mismatch.GatewayPaymentId == paymentId);

    /// <summary>Our own refunds name their order; those of the dashboard lead to it by their payment.</summary>
    private async ValueTask<Result<(long? OrderId, GatewayPayment? Payment)>> OrderOfAsync(GatewayRefund refund, CancellationToken ct)
    {
        if (GatewayReference.Noted(refund.Notes, GatewayReference.OrderNote) is { } noted)
        {
            return (noted, null);
        }

        var payment = await gateway.FetchPaymentAsync(refund.PaymentId, ct);
        if (payment.Error is { } missing)
        {
            return missing.Code == ErrorCode.Unavailable ? missing : (null, null);
        }

        return (await OrderOfAsync(payment.Value.OrderId, ct)).Map(orderId => (orderId, orderId is null ? null : payment.Value));
    }

    /// <returns>Null: the gateway's order is none of ours.</returns>
    private async ValueTask<Result<long?>> OrderOfAsync(string? gatewayOrderId, CancellationToken ct)
    {
        var order = gatewayOrderId is null ? Errors.NotFound("Order") : await gateway.FetchOrderAsync(gatewayOrderId, ct);
        if (order.Error is { Code: ErrorCode.Unavailable } outage)
        {
            return outage;
        }

        return order.IsOk
            ? GatewayReference.Noted(order.Value.Notes, GatewayReference.OrderNote) ?? GatewayReference.OrderIn(order.Value.Receipt)
            : default(long?);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The gateway's payments and refunds could not be read: {Reason}")]
    private static partial void LogOutage(ILogger logger, string reason);
}
