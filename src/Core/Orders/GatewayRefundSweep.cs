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

/// <summary>Reads the refunds that the gateway has, in case it was used directly and its webhooks got lost, and takes over those that orders lack.</summary>
public sealed partial class GatewayRefundSweep(
    IDocumentStore store, OrderLedger orders, RefundProcessor refunds, RazorpayClient gateway, TimeProvider time, ILogger<GatewayRefundSweep> log)
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
        for (var page = 0; page < MaxPages; page++)
        {
            if (!(await gateway.ListRefunds(from, until, page * RazorpayClient.PageSize, ct)).Try(out var made, out var refused)
                || !(await TakeOver(made, ct)).Try(out _, out refused))
            {
                LogOutage(log, refused.Message);
                return;
            }

            if (made.Length < RazorpayClient.PageSize)
            {
                break;
            }
        }

        var swept = mark is null ? new RefundSweepMark { Until = until } : mark with { Until = until };
        await store.UpsertAsync(swept, ct);
    }

    private async ValueTask<Result<Done>> TakeOver(GatewayRefund[] made, CancellationToken ct)
    {
        foreach (var refund in made)
        {
            if (!(await OrderOf(refund, ct)).Try(out var found, out var refused))
            {
                return refused;
            }

            if (found.OrderId is { } orderId && await orders.Find(orderId, ct) is { } order
                && (await refunds.FoundAsync(order, FoundRefund.From(refund), ct, found.Payment)).Error is { Code: ErrorCode.Unavailable } outage)
            {
                return outage;
            }
        }

        return default(Done);
    }

    /// <summary>Our own refunds name their order; those of the dashboard lead to it by their payment.</summary>
    private async ValueTask<Result<(long? OrderId, GatewayPayment? Payment)>> OrderOf(GatewayRefund refund, CancellationToken ct)
    {
        if (GatewayReference.Noted(refund.Notes, GatewayReference.OrderNote) is { } noted)
        {
            return (noted, null);
        }

        var payment = await gateway.FetchPayment(refund.PaymentId, ct);
        var order = payment is { IsOk: true, Value.OrderId: { } gatewayOrderId }
            ? await gateway.FetchOrder(gatewayOrderId, ct)
            : payment.Error ?? Errors.NotFound("Order");
        if (order.Error is { Code: ErrorCode.Unavailable } outage)
        {
            return outage;
        }

        return order.IsOk
            ? (GatewayReference.Noted(order.Value.Notes, GatewayReference.OrderNote) ?? GatewayReference.OrderIn(order.Value.Receipt), payment.Value)
            : (null, null);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The gateway's refunds could not be read: {Reason}")]
    private static partial void LogOutage(ILogger logger, string reason);
}
