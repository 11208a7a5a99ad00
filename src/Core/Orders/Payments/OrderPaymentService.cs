using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Orders.Payments;

/// <summary>Applies the gateway's reports to orders. Idempotent and independent of their order.</summary>
public sealed partial class OrderPaymentService(
    OrderRepository orders, RefundProcessor refunds, RazorpayClient gateway, IdGenerator ids, TimeProvider time,
    ILogger<OrderPaymentService> logger)
{
    /// <summary>Applies a webhook. A report on something that is not ours is not an error: the gateway may serve others, too.</summary>
    /// <exception cref="GatewayUnavailableException">The gateway has to be asked and is out of reach: call again later.</exception>
    public async Task ApplyAsync(GatewayEvent report, CancellationToken ct)
    {
        if (report.OrderId is not { } orderId || await orders.FindAsync(orderId, ct) is not { } order)
        {
            LogForeign(logger, report.Name, report.GatewayPaymentId);
            return;
        }

        if (report is
            {
                Kind: GatewayEventKind.PaymentCaptured or GatewayEventKind.OrderPaid
            or GatewayEventKind.PaymentLinkPaid, GatewayPaymentId: { } paymentId
            })
        {
            await CapturedAsync(
                order, new CapturedPayment(paymentId, report.Amount, report.Currency ?? order.Currency, report.PaymentLinkId), ct);
        }
        else if (report is
        {
            Kind: GatewayEventKind.RefundCreated or GatewayEventKind.RefundProcessed
            or GatewayEventKind.RefundFailed, GatewayRefundId: { } refundId
        })
        {
            var found = new FoundRefund(refundId, report.GatewayPaymentId ?? "", report.Amount, StatusOf(report.Kind), report.RefundId);
            if ((await refunds.FoundAsync(order, found, ct)).Error is { Code: ErrorCode.Unavailable } outage)
            {
                throw new GatewayUnavailableException(outage.Message);
            }
        }
        else
        {
            _ = await orders.ApplyAsync(order.CustomerId, orderId, current => Decide(current, report), ct);
        }
    }

    /// <summary>Records money that the gateway took, from whichever source reports it first: webhook, checkout or reconciliation.</summary>
    public ValueTask<Result<Order>> CapturedAsync(
        long customerId, long orderId, string gatewayPaymentId, long amount, CancellationToken ct) =>
        orders.ApplyAsync(customerId, orderId, order => order.Captured(gatewayPaymentId, amount, ids.Next, time.GetUtcNow()), ct);

    /// <summary>Applies an attempt to pay as the gateway shows it. Money that was only authorized is taken while the order waits for
    /// it.</summary>
    /// <returns>The order as it is then; Unavailable when the gateway is out of reach.</returns>
    public async ValueTask<Result<Order>> FoundAsync(Order order, GatewayPayment payment, CancellationToken ct)
    {
        if (payment.Status == "authorized"
            && order is { Status: not (OrderStatus.Cancelled or OrderStatus.Returned), Payment.PaidAt: null })
        {
            var taken = await gateway.CapturePaymentAsync(payment.Id, payment.Amount, payment.Currency, ct);
            if (taken.Error is { Code: ErrorCode.Unavailable } outage)
            {
                return outage;
            }

            payment = taken.IsOk ? taken.Value : payment;
        }

        if (payment is { Captured: true, AmountRefunded: > 0 }
            && (await refunds.FindAsync(order, payment, ct)).Error is { Code: ErrorCode.Unavailable } late)
        {
            return late;
        }

        var now = time.GetUtcNow();
        return await orders.ApplyAsync(
            order.CustomerId,
            order.OrderId,
            current => payment switch
            {
                { Captured: true } or { Status: "captured" } => current.Captured(CapturedPayment.From(payment), ids.Next, now),
                { Status: "authorized" } => current.Authorized(now),
                { Status: "failed" } => current.PaymentFailed(payment.ErrorDescription ?? "The payment failed", now),
                _ => OrderChange.None(current),
            },
            ct);
    }

    /// <summary>Books a capture that a webhook reports. One that is not what the order costs is looked up at the gateway: its books
    /// count.</summary>
    private async Task CapturedAsync(Order order, CapturedPayment captured, CancellationToken ct)
    {
        var payment = order.Payment;
        if (payment.Captures.Any(known => known.GatewayPaymentId == captured.GatewayPaymentId))
        {
            return;
        }

        GatewayPayment? differs = null;
        if (captured.Amount != payment.Amount || captured.Currency != order.Currency)
        {
            var asked = await gateway.FetchPaymentAsync(captured.GatewayPaymentId, ct);
            if (asked.Error is { Code: ErrorCode.Unavailable } outage)
            {
                throw new GatewayUnavailableException(outage.Message);
            }

            differs = asked.IsOk
                && (!asked.Value.Captured || asked.Value.Amount != captured.Amount || asked.Value.Currency != captured.Currency)
                ? asked.Value
                : null;
        }

        if (differs is null)
        {
            _ = await orders.ApplyAsync(
                order.CustomerId, order.OrderId, current => current.Captured(captured, ids.Next, time.GetUtcNow()), ct);
            return;
        }

        var problem =
            $"A webhook reports {captured.Amount} {captured.Currency} (minor units), the gateway has {differs.Amount} {differs.Currency}, {differs.Status}";
        _ = await orders.ApplyAsync(
            order.CustomerId, order.OrderId, current => current.Mismatched(captured, problem, time.GetUtcNow()), ct);
        if ((await FoundAsync(order, differs, ct)).Error is { Code: ErrorCode.Unavailable } late)
        {
            throw new GatewayUnavailableException(late.Message);
        }
    }

    private Result<OrderChange> Decide(Order order, GatewayEvent report)
    {
        var now = time.GetUtcNow();
        return report switch
        {
            { Kind: GatewayEventKind.PaymentAuthorized } => order.Authorized(now),
            { Kind: GatewayEventKind.PaymentFailed } => order.PaymentFailed(report.ErrorDescription ?? "The payment failed", now),
            { Kind: GatewayEventKind.PaymentLinkCancelled or GatewayEventKind.PaymentLinkExpired, PaymentLinkId: { } link } =>
                order.PaymentLinkClosed(link, now),
            _ => OrderChange.None(order),
        };
    }

    private static RefundStatus StatusOf(GatewayEventKind kind) => kind switch
    {
        GatewayEventKind.RefundProcessed => RefundStatus.Completed,
        GatewayEventKind.RefundFailed => RefundStatus.Failed,
        _ => RefundStatus.Processing,
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "Gateway event {Name} ({PaymentId}) is about no order of this store")]
    private static partial void LogForeign(ILogger logger, string name, string? paymentId);
}

/// <summary>The gateway is out of reach: the message is to be redelivered.</summary>
public sealed class GatewayUnavailableException(string message) : Exception(message);
