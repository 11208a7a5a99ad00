using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Orders.Refunds;

/// <summary>Makes refunds at the gateway and in wallets, and keeps the order's refunds as the gateway has them. Everything here can be
/// repeated.</summary>
public sealed partial class RefundProcessor(
    OrderRepository orders, RazorpayClient gateway, WalletService wallets, IdGenerator ids, TimeProvider time,
    ILogger<RefundProcessor> logger)
{
    /// <summary>Makes a refund that was decided: once, however often this is called. Cash waits for staff. Where the gateway is out of
    /// reach,
    /// <see cref="PaymentReconciliation"/> comes back to it.</summary>
    /// <exception cref="NotYetVisibleException">The order, or its refund, cannot be seen yet.</exception>
    public async Task ExecuteAsync(long customerId, long orderId, long refundId, CancellationToken ct)
    {
        var order = await orders.RequireAsync(
            customerId, orderId, ct, seen => seen.Payment.Refunds.Any(known => known.RefundId == refundId));
        if (order.Payment.Refunds.First(
            known => known.RefundId == refundId) is { Status: RefundStatus.Pending, IsWithGateway: true } refund)
        {
            _ = await MakeAsync(order, refund, ct);
        }
    }

    /// <summary>Asks about the refunds of an order that are not final, and makes those that the gateway does not know.</summary>
    /// <returns>Unavailable when the gateway is out of reach.</returns>
    public async ValueTask<Result<Unit>> ReconcileAsync(Order order, CancellationToken ct)
    {
        foreach (var paymentId in order.Payment.Refunds.Where(refund => refund.IsWithGateway)
            .Select(refund => refund.GatewayPaymentId!)
            .Distinct())
        {
            if (paymentId != PaymentDecisions.Wallet
                && (await FindAsync(order, paymentId, null, ct)).Error is { Code: ErrorCode.Unavailable } outage)
            {
                await DelayedAsync(order, paymentId, outage.Message, ct);
                return outage;
            }
        }

        var current = await orders.FindAsync(order.CustomerId, order.OrderId, ct) ?? order;
        foreach (var refund in current.Payment.Refunds.Where(refund => refund is { Status: RefundStatus.Pending, IsWithGateway: true }))
        {
            if ((await MakeAsync(current, refund, ct)).Error is { } outage)
            {
                return outage;
            }
        }

        return default(Unit);
    }

    /// <summary>Takes over the refunds that the gateway has of a payment.</summary>
    /// <returns>Unavailable when the gateway is out of reach.</returns>
    public ValueTask<Result<Unit>> FindAsync(Order order, GatewayPayment payment, CancellationToken ct) =>
        FindAsync(order, payment.Id, payment, ct);

    /// <summary>Takes over a refund as the gateway has it, together with its payment where that is news.</summary>
    /// <returns>Unavailable when the gateway has to be asked and is out of reach.</returns>
    public async ValueTask<Result<Order>> FoundAsync(Order order, FoundRefund found, CancellationToken ct, GatewayPayment? payment = null)
    {
        var isKnown = order.Payment.Captures.Any(capture => capture.GatewayPaymentId == found.GatewayPaymentId)
            || order.Payment.Mismatches.Any(mismatch => mismatch.GatewayPaymentId == found.GatewayPaymentId);
        if (!isKnown && payment is null)
        {
            var asked = await gateway.FetchPaymentAsync(found.GatewayPaymentId, ct);
            if (asked.Error is { Code: ErrorCode.Unavailable } outage)
            {
                return outage;
            }

            payment = asked.IsOk && asked.Value.Captured ? asked.Value : null;
        }

        var captured = isKnown || payment is null ? null : CapturedPayment.From(payment);
        return await orders.ApplyAsync(
            order.CustomerId, order.OrderId, current => current.RefundFound(captured, found, ids.Next, time.GetUtcNow()), ct);
    }

    private async ValueTask<Result<Unit>> FindAsync(Order order, string paymentId, GatewayPayment? payment, CancellationToken ct)
    {
        if (!(await gateway.FetchRefundsAsync(paymentId, ct)).TryGetValue(out var made, out var refused))
        {
            return refused;
        }

        foreach (var refund in made)
        {
            if ((await FoundAsync(order, FoundRefund.From(refund), ct, payment)).Error is { Code: ErrorCode.Unavailable } outage)
            {
                return outage;
            }
        }

        return default(Unit);
    }

    /// <returns>Unavailable when the gateway is out of reach; the reason is kept with the refund.</returns>
    private async ValueTask<Result<Unit>> MakeAsync(Order order, Refund refund, CancellationToken ct)
    {
        if (refund.GatewayPaymentId == PaymentDecisions.Wallet)
        {
            var posted = await wallets.PostAsync(
                order.CustomerId, GatewayReference.OfRefund(refund.RefundId), refund.Amount, "Order refunded", order.OrderId, ct);
            await ReportAsync(order, refund, posted.IsOk ? RefundStatus.Completed : RefundStatus.Failed, null, posted.Error?.Message, ct);
            return default(Unit);
        }

        var asked = await gateway.RefundAsync(refund.GatewayPaymentId!, refund.Amount, refund.RefundId, order.OrderId, ct);
        if (asked.TryGetValue(out var taken, out var refused))
        {
            await ReportAsync(order, refund, FoundRefund.StatusOf(taken.Status), taken.Id, null, ct);
            return default(Unit);
        }

        if (refused.Code == ErrorCode.Unavailable)
        {
            await DelayedAsync(order, refund.GatewayPaymentId!, refused.Message, ct);
            return refused;
        }

        LogRefused(logger, order.OrderId, refund.RefundId, refused.Message);
        await ReportAsync(order, refund, RefundStatus.Failed, null, refused.Message, ct);

        // A refund may have been made at the gateway in the meantime; then that one counts.
        _ = await FindAsync(order, refund.GatewayPaymentId!, null, ct);
        return default(Unit);
    }

    private async ValueTask ReportAsync(
        Order order, Refund refund, RefundStatus status, string? gatewayRefundId, string? note, CancellationToken ct) =>
        _ = await orders.ApplyAsync(
            order.CustomerId, order.OrderId,
            current => current.RefundReported(refund.RefundId, status, gatewayRefundId, ids.Next, time.GetUtcNow(), note), ct);

    private async ValueTask DelayedAsync(Order order, string paymentId, string note, CancellationToken ct) =>
        _ = await orders.ApplyAsync(
            order.CustomerId,
            order.OrderId,
            current => current.Payment.Refunds.Where(refund => refund.IsWithGateway && refund.GatewayPaymentId == paymentId)
                .Aggregate(
                    OrderChange.None(current),
                    (change, refund) => change.Then(so => so.RefundDelayed(refund.RefundId, note, time.GetUtcNow())).Value),
            ct);

    [LoggerMessage(Level = LogLevel.Error, Message = "The gateway refused refund {RefundId} of order {OrderId}: {Reason}")]
    private static partial void LogRefused(ILogger logger, long orderId, long refundId, string reason);
}
