using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders.Payments;

/// <summary>Money that the gateway took. Amount in minor units.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="PaymentLinkId">The link that it was paid through; null: none, or unknown.</param>
public sealed record CapturedPayment(string GatewayPaymentId, long Amount, string Currency, string? PaymentLinkId = null)
{
    public static CapturedPayment From(GatewayPayment payment) => new(payment.Id, payment.Amount, payment.Currency, payment.PaymentLinkId);
}

/// <summary>What payments make of an order. Pure, and indifferent to repetition of reports, and to their order but for one case: a payment
/// that staff refunded in part at the gateway before it was known, while another one paid the order, is the surplus, less that
/// refund.</summary>
public static class PaymentDecisions
{
    /// <summary>The id under which money handed over at the door is booked.</summary>
    public const string Cash = "cash";

    /// <summary>The id under which money from the customer's wallet is booked.</summary>
    public const string Wallet = "wallet";

    /// <summary>The customer's checkout uses this order at the gateway. Of two concurrent ones, the first stays.</summary>
    /// <param name="amount">Minor units: what was outstanding.</param>
    public static OrderChange CheckoutStarted(
        this Order order, string gatewayOrderId, long amount, DateTimeOffset now) => order.Payment.GatewayOrderId is null
        ? new(
            order with
            {
                Payment = order.Payment with
                {
                    GatewayOrderId = gatewayOrderId,
                    GatewayOrderAmount = amount,
                    CheckAt = now + PaymentReconciliation.FirstCheckAfter,
                    UpdatedAt = now,
                },
                UpdatedAt = now,
            },
            [])
        : OrderChange.None(order);

    /// <summary>The gateway was asked; while the payment is open, it is asked again.</summary>
    public static OrderChange Checked(this Order order, DateTimeOffset now) =>
        order.Payment.CheckAt is null
            ? OrderChange.None(order)
            : new(order with { Payment = order.Payment with { CheckAt = PaymentReconciliation.GetNextCheck(order, now) } }, []);

    /// <summary>The bank agreed, the money is not taken yet.</summary>
    public static OrderChange Authorized(this Order order, DateTimeOffset now) =>
        order.Payment.Status is PaymentStatus.Pending or PaymentStatus.Failed
            ? new(order with { Payment = order.Payment with { Status = PaymentStatus.Authorized, UpdatedAt = now }, UpdatedAt = now }, [])
            : OrderChange.None(order);

    /// <summary>An attempt failed; nothing changes for an order that is paid or on its way to be. A subscription tells of its orders'
    /// itself.</summary>
    public static OrderChange PaymentFailed(this Order order, string reason, DateTimeOffset now) =>
        order.Payment.Status is PaymentStatus.Pending
            ? new(
                order with
                {
                    Payment = order.Payment with { Status = PaymentStatus.Failed, FailureReason = reason, UpdatedAt = now },
                    UpdatedAt = now,
                },
                order.SubscriptionId is null ? [new OrderPaymentFailed(order.CustomerId, order.OrderId, reason)] : [])
            : OrderChange.None(order);

    /// <summary>Money was taken, in the order's currency.</summary>
    /// <param name="amount">Minor units.</param>
    public static Result<OrderChange> Captured(
        this Order order, string gatewayPaymentId, long amount, Func<long> newId, DateTimeOffset now) =>
        order.Captured(new CapturedPayment(gatewayPaymentId, amount, order.Currency), newId, now);

    /// <summary>Money was taken. Books it once per gateway payment; what the order does not need (it is cancelled or returned, was paid
    /// already, or costs less) goes straight back. Money in another currency is not booked but left to staff.</summary>
    public static Result<OrderChange> Captured(this Order order, CapturedPayment captured, Func<long> newId, DateTimeOffset now)
    {
        if (captured.Currency != order.Currency)
        {
            return order.Mismatched(captured, $"Paid in {captured.Currency} instead of {order.Currency}", now);
        }

        return order.Booked(captured, now).TryGetValue(out var change, out var refused) && !ReferenceEquals(change.Order, order)
            ? change.Then(booked => booked.PaidIfCovered(now)).Value
                .Then(paid => paid.ReturnExcess(captured.GatewayPaymentId, order.Payment.PaidAt is not null, newId, now))
            : refused is null ? OrderChange.None(order) : refused;
    }

    /// <summary>A payment that does not fit the order waits for staff. The same one again changes nothing.</summary>
    public static OrderChange Mismatched(this Order order, CapturedPayment captured, string problem, DateTimeOffset now)
    {
        var payment = order.Payment;
        return payment.Mismatches.Any(known => known.GatewayPaymentId == captured.GatewayPaymentId)
            ? OrderChange.None(order)
            : new(
                order with
                {
                    Payment = payment with
                    {
                        Mismatches = [
                            .. payment.Mismatches, new(captured.GatewayPaymentId, captured.Amount, captured.Currency, problem, now),
                        ],
                        UpdatedAt = now,
                    },
                    UpdatedAt = now,
                },
                []);
    }

    /// <summary>Adds the money to the books; what follows is decided by <see cref="PaidIfCovered"/> and
    /// <see cref="ReturnExcess"/>.</summary>
    internal static Result<OrderChange> Booked(this Order order, CapturedPayment captured, DateTimeOffset now)
    {
        var payment = order.Payment;
        if (payment.Captures.Any(known => known.GatewayPaymentId == captured.GatewayPaymentId))
        {
            return OrderChange.None(order);
        }

        if (captured.Amount < 0)
        {
            return Errors.Invalid("amount", "The amount must not be negative");
        }

        payment = payment with
        {
            Captures = [.. payment.Captures, new Capture(captured.GatewayPaymentId, captured.Amount, now)],
            PaymentLinkClosedAt = captured.PaymentLinkId is { } link && link == payment.PaymentLinkId
                ? payment.PaymentLinkClosedAt ?? now
                : payment.PaymentLinkClosedAt,
            UpdatedAt = now,
        };
        return new OrderChange(
            order with { Payment = payment with { Status = RefundBalance.StatusAfterRefund(order.Status, payment) }, UpdatedAt = now }, []);
    }

    /// <summary>Pays the order where enough came.</summary>
    internal static OrderChange PaidIfCovered(this Order order, DateTimeOffset now) =>
        order is { Payment.PaidAt: null, Status: not (OrderStatus.Cancelled or OrderStatus.Returned) }
            && order.Payment.Refundable >= order.Payment.Due
            ? Paid(OrderChange.None(order), now)
            : OrderChange.None(order);

    /// <summary>Returns what the order does not need of a capture.</summary>
    /// <param name="wasPaid">Before this capture: all of it is too much.</param>
    internal static Result<OrderChange> ReturnExcess(
        this Order order, string gatewayPaymentId, bool wasPaid, Func<long> newId, DateTimeOffset now)
    {
        var payment = order.Payment;
        var free = payment.Captures.Where(capture => capture.GatewayPaymentId == gatewayPaymentId).Sum(capture => payment.Free(capture));
        var (excess, reason) = order.Status switch
        {
            OrderStatus.Cancelled => (free, "Paid after cancellation"),
            OrderStatus.Returned => (free, "Paid after the return"),
            _ when wasPaid => (free, "Paid twice"),
            _ => (Math.Min(free, payment.Refundable - payment.Due), "Paid more than was due"),
        };
        excess = Math.Min(excess, payment.Refundable);
        return excess > 0 ? order.RequestRefund(excess, reason, null, newId, now) : OrderChange.None(order);
    }

    /// <summary>An order that costs nothing waits for no money, however it was to be paid.</summary>
    public static OrderChange NothingToPay(this Order order, DateTimeOffset now) =>
        order is { Payment: { Amount: 0, PaidAt: null } } ? Paid(new OrderChange(order, []), now) : OrderChange.None(order);

    /// <summary>Cash was handed over for the whole order.</summary>
    public static OrderChange WithCash(this OrderChange change, DateTimeOffset now)
    {
        var order = change.Order;
        var payment = order.Payment with { Captures = [.. order.Payment.Captures, new Capture(Cash, order.Outstanding(), now)] };
        return Paid(change with { Order = order with { Payment = payment } }, now);
    }

    /// <summary>The order no longer needs a payment: its link is to be cancelled at the gateway.</summary>
    public static OrderChange RevokePaymentLink(this Order order, DateTimeOffset now) =>
        order.Payment is { PaymentLinkId: { } link, PaymentLinkRevokedAt: null, PaymentLinkClosedAt: null }
            ? new(
                order with
                {
                    Payment = (order.Payment with { PaymentLinkRevokedAt = now, UpdatedAt = now }).WithCheck(now),
                    UpdatedAt = now,
                },
                [new PaymentLinkRevoked(order.CustomerId, order.OrderId, link)])
            : OrderChange.None(order);

    /// <summary>The gateway says that the link can no longer be paid.</summary>
    public static OrderChange PaymentLinkClosed(this Order order, string linkId, DateTimeOffset now) =>
        order.Payment is { PaymentLinkClosedAt: null } && order.Payment.PaymentLinkId == linkId
            ? new(
                order with
                {
                    Payment = (order.Payment with { PaymentLinkClosedAt = now, UpdatedAt = now }).WithCheck(now),
                    UpdatedAt = now,
                },
                [])
            : OrderChange.None(order);

    /// <summary>Sets when the gateway is next asked about open payments, refunds and links; null once all are final.</summary>
    internal static Payment WithCheck(this Payment payment, DateTimeOffset now) => payment with
    {
        CheckAt = payment.AwaitsGateway
            ? payment.CheckAt ?? now + PaymentReconciliation.FirstCheckAfter
            : payment.PaidAt is null ? payment.CheckAt : null,
    };

    private static OrderChange Paid(OrderChange change, DateTimeOffset now)
    {
        var order = change.Order;
        var payment = order.Payment with
        {
            Status = PaymentStatus.Paid,
            PaidAt = now,
            FailureReason = null,
            CheckAt = null,
            UpdatedAt = now,
        };
        var paid = new OrderChange(
            order with { Payment = payment.WithCheck(now), ExpiresAt = null },
            [.. change.Events, new OrderPaid(order.CustomerId, order.OrderId, payment.Due)]);
        if (order.Status == OrderStatus.Pending)
        {
            paid = paid.Then(moved => moved.MoveTo(OrderStatus.Confirmed, now)).Value;
        }

        // Paid in another way: the link must not be paid as well.
        return paid.Then(settled => settled.RevokePaymentLink(now)).Value;
    }
}
