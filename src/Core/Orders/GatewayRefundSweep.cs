using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Orders;

/// <summary>Up to when the gateway's refunds were read.</summary>
[Stored(Containers.Keys, "refund-sweep")]
public sealed record RefundSweepMark : Document
{
    public const string Key = "sweep:gateway-refunds";

    public required DateTimeOffset Until { get; init; }

    public override string Id => Key;

    public override string Partition => Key;
}

/// <summary>Reads the payments and refunds that the gateway has, in case its webhooks got lost, and takes over those that orders lack: a second payment
/// of a paid order, a refund made in the gateway's own dashboard.</summary>
public sealed partial class GatewayRefundSweep(
    IDocumentStore store, OrderLedger orders, OrderPaymentService payments, RefundProcessor refunds, RazorpayClient gateway, TimeProvider time,
    ILogger<GatewayRefundSweep> log)
{
    /// <summary>Read again each time: clocks differ, and pages shift while they are read.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    /// <summary>How far the first run looks back.</summary>
    private static readonly TimeSpan FirstSpan = TimeSpan.FromDays(6);

    /// <summary>At most this long a span in a run; the next run goes on.</summary>
    private static readonly TimeSpan MaxSpan = TimeSpan.FromDays(7);
    private const int MaxPages = 100;

    /// <summary>Where the gateway is out of reach, the next run begins at the same place.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        var mark = await store.Read<RefundSweepMark>(RefundSweepMark.Key, RefundSweepMark.Key, ct);
        var now = time.GetUtcNow();
        var from = (mark?.Until ?? now - FirstSpan) - Overlap;
        var until = from + MaxSpan < now ? from + MaxSpan : now;
        if (!(await SweepAsync(skip => gateway.ListPayments(from, until, skip, ct), payment => TakeOverAsync(payment, ct))).Try(out _, out var outage)
            || !(await SweepAsync(skip => gateway.ListRefunds(from, until, skip, ct), refund => TakeOverAsync(refund, ct))).Try(out _, out outage))
        {
            LogOutage(log, outage.Message);
            return;
        }

        var swept = mark is null ? new RefundSweepMark { Until = until } : mark with { Until = until };
        await store.UpsertAsync(swept, ct);
    }

    /// <returns>Unavailable when the gateway is out of reach.</returns>
    private static async ValueTask<Result<Done>> SweepAsync<T>(Func<int, Task<Result<T[]>>> list, Func<T, ValueTask<Result<Done>>> takeOver)
    {
        for (var page = 0; page < MaxPages; page++)
        {
            if (!(await list(page * RazorpayClient.PageSize)).Try(out var made, out var refused))
            {
                return refused;
            }

            foreach (var one in made)
            {
                if ((await takeOver(one)).Error is { } outage)
                {
                    return outage;
                }
            }

            if (made.Length < RazorpayClient.PageSize)
            {
                break;
            }
        }

        return default(Done);
    }

    private async ValueTask<Result<Done>> TakeOverAsync(GatewayPayment payment, CancellationToken ct)
    {
        // The notes may be the customer's own: they only tell where most payments are known already.
        if (!payment.Captured
            || (GatewayReference.Noted(payment.Notes, GatewayReference.OrderNote) is { } hint && await orders.Find(hint, ct) is { } likely && Knows(likely, payment.Id)))
        {
            return default(Done);
        }

        if (!(await OrderOf(payment.OrderId, ct)).Try(out var orderId, out var refused))
        {
            return refused;
        }

        return orderId is { } id && await orders.Find(id, ct) is { } order && !Knows(order, payment.Id)
            && (await payments.Found(order, payment, ct)).Error is { Code: ErrorCode.Unavailable } outage
            ? outage
            : default(Done);
    }

    private async ValueTask<Result<Done>> TakeOverAsync(GatewayRefund refund, CancellationToken ct)
    {
        if (!(await OrderOf(refund, ct)).Try(out var found, out var refused))
        {
            return refused;
        }

        return found.OrderId is { } orderId && await orders.Find(orderId, ct) is { } order
            && (await refunds.FoundAsync(order, FoundRefund.From(refund), ct, found.Payment)).Error is { Code: ErrorCode.Unavailable } outage
            ? outage
            : default(Done);
    }

    private static bool Knows(Order order, string paymentId) =>
        order.Payment.Captures.Any(capture => capture.GatewayPaymentId == paymentId) || order.Payment.Mismatches.Any(mismatch => mismatch.GatewayPaymentId == paymentId);

    /// <summary>Our own refunds name their order; those of the dashboard lead to it by their payment.</summary>
    private async ValueTask<Result<(long? OrderId, GatewayPayment? Payment)>> OrderOf(GatewayRefund refund, CancellationToken ct)
    {
        if (GatewayReference.Noted(refund.Notes, GatewayReference.OrderNote) is { } noted)
        {
            return (noted, null);
        }

        var payment = await gateway.FetchPayment(refund.PaymentId, ct);
        if (payment.Error is { } missing)
        {
            return missing.Code == ErrorCode.Unavailable ? missing : (null, null);
        }

        return (await OrderOf(payment.Value.OrderId, ct)).Map(orderId => (orderId, orderId is null ? null : payment.Value));
    }

    /// <returns>Null: the gateway's order is none of ours.</returns>
    private async ValueTask<Result<long?>> OrderOf(string? gatewayOrderId, CancellationToken ct)
    {
        var order = gatewayOrderId is null ? Errors.NotFound("Order") : await gateway.FetchOrder(gatewayOrderId, ct);
        if (order.Error is { Code: ErrorCode.Unavailable } outage)
        {
            return outage;
        }

        return order.IsOk ? GatewayReference.Noted(order.Value.Notes, GatewayReference.OrderNote) ?? GatewayReference.OrderIn(order.Value.Receipt) : default(long?);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The gateway's payments and refunds could not be read: {Reason}")]
    private static partial void LogOutage(ILogger logger, string reason);
}
