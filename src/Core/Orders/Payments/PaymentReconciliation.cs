using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Orders.Payments;

/// <summary>Asks the gateway about payments, refunds and links that stay open, in case its webhooks or the customer got lost, and applies
/// what it finds.</summary>
public sealed partial class PaymentReconciliation(
    IDocumentStore store, OrderRepository orders, OrderPaymentService payments, RefundProcessor refunds, PaymentLinkRevoker links,
    RazorpayClient gateway,
    TimeProvider time, ILogger<PaymentReconciliation> log)
{
    /// <summary>How long a payment may stay open before the gateway is asked for the first time.</summary>
    public static readonly TimeSpan FirstCheckAfter = TimeSpan.FromMinutes(15);

    /// <summary>When the gateway is asked again after it was out of reach.</summary>
    public static readonly TimeSpan OutageRetryInterval = TimeSpan.FromMinutes(1);

    private const int MaxOutages = 5;
    private static readonly TimeSpan OneDay = TimeSpan.FromDays(1);
    private static readonly TimeSpan OneWeek = TimeSpan.FromDays(7);

    /// <summary>When to ask again; null when there is nothing more to ask. A cancelled order is asked about for a day: its money may
    /// have been taken in the last moment. Refunds and links that are not final are asked about until they are.</summary>
    public static DateTimeOffset? GetNextCheck(Order order, DateTimeOffset now)
    {
        var payment = GetNextPaymentCheck(order, now);
        if (!order.Payment.AwaitsGateway)
        {
            return payment;
        }

        var isNew = order.Payment.WaitsSince is { } since && now - since < OneDay;
        var open = now + (isNew ? TimeSpan.FromMinutes(5) : TimeSpan.FromHours(1));
        return payment < open ? payment : open;
    }

    private static DateTimeOffset? GetNextPaymentCheck(Order order, DateTimeOffset now)
    {
        var age = now - order.CreatedAt;
        return order switch
        {
            { Payment.PaidAt: not null } => null,
            { Payment: { GatewayOrderId: null, PaymentLinkId: null, AwaitsGateway: true } } => null,
            { Status: OrderStatus.Cancelled or OrderStatus.Returned } => order.Payment.Captured > 0 || age >= OneDay
                ? null
                : now + TimeSpan.FromHours(1),
            // Its subscription asks in its own time.
            { SubscriptionId: not null, Payment.Status: PaymentStatus.Failed } => null,
            _ when age >= OneWeek => null,
            _ => now + (age < OneDay ? TimeSpan.FromMinutes(5) : TimeSpan.FromHours(1)),
        };
    }

    /// <summary>Asks about all payments that are due. Those that the gateway cannot tell about now are asked about in the next
    /// run.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var outages = 0;
        await foreach (var order in store.AllAsync(new Query<Order, Order>(all => OrderQueries.ToCheck(all, now)), ct))
        {
            if ((await CheckAsync(order, ct)).Error is { } outage)
            {
                LogOutage(log, order.OrderId, outage.Message);

                // One payment in trouble must not keep the others waiting; a gateway in trouble is left alone.
                if (++outages == MaxOutages)
                {
                    return;
                }
            }
        }
    }

    /// <summary>Cancels the payment link of an order that no longer needs a payment. When the gateway is unavailable, the next run
    /// does.</summary>
    public async Task RevokeLinkAsync(long customerId, long orderId, CancellationToken ct)
    {
        var order = await orders.RequireAsync(customerId, orderId, ct, seen => seen.Payment.PaymentLinkRevokedAt is not null);
        if ((await RevokeAsync(order, ct)).Error is { } outage)
        {
            LogOutage(log, orderId, outage.Message);
        }
    }

    /// <returns>Unavailable when the gateway is. Any other refusal means that there is nothing to find.</returns>
    private async ValueTask<Result<Unit>> CheckAsync(Order order, CancellationToken ct)
    {
        var outage = order.Payment.PaidAt is null ? (await FetchAsync(order, ct)).Error : null;
        outage ??= (await RevokeAsync(order, ct)).Error;
        outage ??= (await refunds.ReconcileAsync(order, ct)).Error;
        if (outage is not null)
        {
            return outage;
        }

        _ = await orders.ApplyAsync(order.CustomerId, order.OrderId, current => current.Checked(time.GetUtcNow()), ct);
        return default(Unit);
    }

    private async ValueTask<Result<Unit>> RevokeAsync(Order order, CancellationToken ct)
    {
        if (!(await links.RevokeAsync(order, ct)).TryGetValue(out var isPaid, out var outage))
        {
            return outage;
        }

        return isPaid ? await FetchAsync(order, ct) : default(Unit);
    }

    private async ValueTask<Result<Unit>> FetchAsync(Order order, CancellationToken ct)
    {
        if (!(await AttemptsAsync(order, ct)).TryGetValue(out var attempts, out var refused))
        {
            return refused;
        }

        // Money first: a failed attempt says nothing once another went well.
        foreach (var attempt in attempts.OrderBy(
            attempt => attempt switch { { Captured: true } => 0, { Status: "authorized" } => 1, _ => 2 }))
        {
            if ((await payments.FoundAsync(order, attempt, ct)).Error is { Code: ErrorCode.Unavailable } outage)
            {
                return outage;
            }
        }

        return default(Unit);
    }

    private async ValueTask<Result<List<GatewayPayment>>> AttemptsAsync(Order order, CancellationToken ct)
    {
        List<GatewayPayment> attempts = [];
        List<string> gatewayOrders = order.Payment.GatewayOrderId is { } own ? [own] : [];
        if (order.Payment.PaymentLinkId is { } linkId)
        {
            var link = await gateway.FetchPaymentLinkAsync(linkId, ct);
            if (link.Error is { Code: ErrorCode.Unavailable } outage)
            {
                return outage;
            }

            gatewayOrders.AddRange(link.IsOk && link.Value.OrderId is { } opened ? [opened] : []);
        }

        foreach (var gatewayOrder in gatewayOrders)
        {
            var made = await gateway.FetchOrderPaymentsAsync(gatewayOrder, ct);
            if (made.Error is { Code: ErrorCode.Unavailable } outage)
            {
                return outage;
            }

            attempts.AddRange(made.IsOk ? made.Value : []);
        }

        return attempts;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What became of the payment of order {OrderId} could not be asked: {Reason}")]
    private static partial void LogOutage(ILogger logger, long orderId, string reason);
}
