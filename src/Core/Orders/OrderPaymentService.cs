using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Shared;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Orders;

/// <summary>Applies what the gateway reports to orders, and asks it for refunds. Everything here can be repeated and come in any order.</summary>
public sealed partial class OrderPaymentService(
    OrderLedger orders, RazorpayClient gateway, WalletService wallets, IdGenerator ids, TimeProvider time, ILogger<OrderPaymentService> logger)
{
    /// <summary>Applies a webhook. A report on something that is not ours is not an error: the gateway may serve others, too.</summary>
    public async Task Apply(GatewayEvent report, CancellationToken ct)
    {
        if (report.OrderId is not { } orderId || await orders.Find(orderId, ct) is not { } order)
        {
            LogForeign(logger, report.Name, report.GatewayPaymentId);
            return;
        }

        _ = await orders.Apply(order.CustomerId, orderId, current => Decide(current, report), ct);
    }

    /// <summary>Books money that the gateway took, whoever says so first: webhook, checkout or reconciliation.</summary>
    public ValueTask<Result<Order>> Captured(long customerId, long orderId, string gatewayPaymentId, long amount, CancellationToken ct) =>
        orders.Apply(customerId, orderId, order => order.Captured(gatewayPaymentId, amount, ids.Next, time.GetUtcNow()), ct);

    /// <summary>Applies an attempt to pay as the gateway shows it. Money that was only authorized is taken while the order waits for it.</summary>
    /// <returns>The order as it is then; Unavailable when the gateway is out of reach.</returns>
    public async ValueTask<Result<Order>> Found(Order order, GatewayPayment payment, CancellationToken ct)
    {
        if (payment.Status == "authorized" && order is { Status: not OrderStatus.Cancelled, Payment.PaidAt: null })
        {
            var taken = await gateway.CapturePayment(payment.Id, payment.Amount, payment.Currency, ct);
            if (taken.Error is { Code: ErrorCode.Unavailable } outage)
            {
                return outage;
            }

            payment = taken.IsOk ? taken.Value : payment;
        }

        var now = time.GetUtcNow();
        return await orders.Apply(
            order.CustomerId,
            order.OrderId,
            current => payment.Status switch
            {
                "captured" => current.Captured(payment.Id, payment.Amount, ids.Next, now),
                "authorized" => current.Authorized(now),
                "failed" => current.PaymentFailed(payment.ErrorDescription ?? "The payment failed", now),
                _ => OrderChange.None(current),
            },
            ct);
    }

    /// <summary>Decides a refund of a part or all. Amount in minor units.</summary>
    public ValueTask<Result<Order>> RequestRefund(long customerId, long orderId, long amount, string reason, CancellationToken ct) =>
        orders.Apply(customerId, orderId, order => order.RequestRefund(amount, reason, null, ids.Next, time.GetUtcNow()), ct);

    /// <summary>Asks the gateway for a refund that was decided: once, however often this is called.</summary>
    /// <exception cref="GatewayUnavailableException">The gateway is out of reach: call again later.</exception>
    public async Task ExecuteRefund(RefundRequested requested, CancellationToken ct)
    {
        var order = await orders.Find(requested.CustomerId, requested.OrderId, ct);
        if (order?.Payment.Refunds.FirstOrDefault(known => known.RefundId == requested.RefundId) is not { Status: RefundStatus.Pending } refund)
        {
            return;
        }

        var (status, gatewayRefundId) = refund.GatewayPaymentId switch
        {
            null or PaymentDecisions.Cash => (RefundStatus.Completed, null),
            PaymentDecisions.Wallet => await ToWallet(order, refund, ct),
            _ => await Ask(order, refund, ct),
        };
        _ = await orders.Apply(
            order.CustomerId, order.OrderId, current => current.RefundReported(refund.RefundId, status, gatewayRefundId, time.GetUtcNow()), ct);
    }

    private async Task<(RefundStatus Status, string? GatewayRefundId)> ToWallet(Order order, Refund refund, CancellationToken ct)
    {
        var cause = GatewayReference.OfRefund(refund.RefundId);
        return (await wallets.Post(order.CustomerId, cause, refund.Amount, "Order refunded", order.OrderId, ct)).IsOk
            ? (RefundStatus.Completed, null)
            : (RefundStatus.Failed, null);
    }

    private async Task<(RefundStatus Status, string? GatewayRefundId)> Ask(Order order, Refund refund, CancellationToken ct)
    {
        var asked = await gateway.Refund(refund.GatewayPaymentId!, refund.Amount, refund.RefundId, order.OrderId, ct);
        if (asked.Try(out var taken, out var refused))
        {
            return (StatusOf(taken.Status), taken.Id);
        }

        if (refused.Code == ErrorCode.Unavailable)
        {
            throw new GatewayUnavailableException(refused.Message);
        }

        LogRefused(logger, order.OrderId, refund.RefundId, refused.Message);
        return (RefundStatus.Failed, null);
    }

    private Result<OrderChange> Decide(Order order, GatewayEvent report)
    {
        var now = time.GetUtcNow();
        return report switch
        {
            { Kind: GatewayEventKind.PaymentAuthorized } => order.Authorized(now),
            { Kind: GatewayEventKind.PaymentFailed } => order.PaymentFailed(report.ErrorDescription ?? "The payment failed", now),
            { Kind: GatewayEventKind.PaymentCaptured or GatewayEventKind.OrderPaid or GatewayEventKind.PaymentLinkPaid, GatewayPaymentId: { } paymentId } =>
                order.Captured(paymentId, report.Amount, ids.Next, now),
            { Kind: GatewayEventKind.RefundCreated, RefundId: { } refundId } =>
                order.RefundReported(refundId, RefundStatus.Processing, report.GatewayRefundId, now),
            { Kind: GatewayEventKind.RefundProcessed, RefundId: { } refundId } =>
                order.RefundReported(refundId, RefundStatus.Completed, report.GatewayRefundId, now),
            { Kind: GatewayEventKind.RefundFailed, RefundId: { } refundId } =>
                order.RefundReported(refundId, RefundStatus.Failed, report.GatewayRefundId, now),
            _ => OrderChange.None(order),
        };
    }

    private static RefundStatus StatusOf(string gatewayStatus) => gatewayStatus switch
    {
        "processed" => RefundStatus.Completed,
        "failed" => RefundStatus.Failed,
        _ => RefundStatus.Processing,
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "Gateway event {Name} ({PaymentId}) is about no order of this store")]
    private static partial void LogForeign(ILogger logger, string name, string? paymentId);

    [LoggerMessage(Level = LogLevel.Error, Message = "The gateway refused refund {RefundId} of order {OrderId}: {Reason}")]
    private static partial void LogRefused(ILogger logger, long orderId, long refundId, string reason);
}

/// <summary>The gateway is out of reach: the message is to be redelivered.</summary>
public sealed class GatewayUnavailableException(string message) : Exception(message);
