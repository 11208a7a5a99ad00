using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders;

/// <summary>What the gateway's reports and refunds make of an order. Pure, and indifferent to order and repetition of reports.</summary>
public static class PaymentDecisions
{
    /// <summary>The id under which money handed over at the door is booked.</summary>
    public const string Cash = "cash";

    /// <summary>The id under which money from the customer's wallet is booked.</summary>
    public const string Wallet = "wallet";

    /// <summary>The customer's checkout begins at this order of the gateway. Of two begun at once, the first one stays.</summary>
    public static OrderChange CheckoutStarted(this Order order, string gatewayOrderId, DateTimeOffset now) => order.Payment.GatewayOrderId is null
        ? new(
            order with
            {
                Payment = order.Payment with { GatewayOrderId = gatewayOrderId, CheckAt = now + PaymentCheck.Patience, UpdatedAt = now },
                UpdatedAt = now,
            },
            [])
        : OrderChange.None(order);

    /// <summary>The gateway was asked; while the payment is open, it is asked again.</summary>
    public static OrderChange Checked(this Order order, DateTimeOffset now) =>
        order.Payment.CheckAt is null ? OrderChange.None(order) : new(order with { Payment = order.Payment with { CheckAt = PaymentCheck.Next(order, now) } }, []);

    /// <summary>The bank agreed, the money is not taken yet.</summary>
    public static OrderChange Authorized(this Order order, DateTimeOffset now) =>
        order.Payment.Status is PaymentStatus.Pending or PaymentStatus.Failed
            ? new(order with { Payment = order.Payment with { Status = PaymentStatus.Authorized, UpdatedAt = now }, UpdatedAt = now }, [])
            : OrderChange.None(order);

    /// <summary>An attempt failed; nothing changes for an order that is paid or on its way to be. A subscription tells of its orders' itself.</summary>
    public static OrderChange PaymentFailed(this Order order, string reason, DateTimeOffset now) =>
        order.Payment.Status is PaymentStatus.Pending
            ? new(
                order with { Payment = order.Payment with { Status = PaymentStatus.Failed, FailureReason = reason, UpdatedAt = now }, UpdatedAt = now },
                order.SubscriptionId is null ? [new OrderPaymentFailed(order.CustomerId, order.OrderId, reason)] : [])
            : OrderChange.None(order);

    /// <summary>Money was taken. Books it once per gateway payment; what the order does not need (it is cancelled, or was paid
    /// already) goes straight back.</summary>
    /// <param name="amount">Minor units.</param>
    public static Result<OrderChange> Captured(this Order order, string gatewayPaymentId, long amount, Func<long> newId, DateTimeOffset now)
    {
        var payment = order.Payment;
        if (payment.Captures.Any(capture => capture.GatewayPaymentId == gatewayPaymentId))
        {
            return OrderChange.None(order);
        }

        var booked = order with
        {
            Payment = payment with { Captures = [.. payment.Captures, new Capture(gatewayPaymentId, amount, now)], UpdatedAt = now },
            UpdatedAt = now,
        };
        if (order.Status == OrderStatus.Cancelled || payment.PaidAt is not null)
        {
            return booked.RequestRefund(amount, order.Status == OrderStatus.Cancelled ? "Paid after cancellation" : "Paid twice", null, newId, now);
        }

        return booked.Payment.Captured < payment.Amount ? new OrderChange(booked, []) : Paid(new OrderChange(booked, []), now);
    }

    /// <summary>An order that costs nothing waits for no money, however it was to be paid.</summary>
    public static OrderChange NothingToPay(this Order order, DateTimeOffset now) =>
        order is { Payment: { Amount: 0, PaidAt: null } } ? Paid(new OrderChange(order, []), now) : OrderChange.None(order);

    /// <summary>Cash was handed over for the whole order.</summary>
    public static OrderChange WithCash(this OrderChange change, DateTimeOffset now)
    {
        var order = change.Order;
        var payment = order.Payment with { Captures = [.. order.Payment.Captures, new Capture(Cash, order.Payment.Amount - order.Payment.Captured, now)] };
        return Paid(change with { Order = order with { Payment = payment } }, now);
    }

    /// <summary>Decides a refund; the gateway is asked by the worker that hears of it. Never more than was taken.</summary>
    /// <param name="amount">Minor units, above zero.</param>
    public static Result<OrderChange> RequestRefund(this Order order, long amount, string reason, long? returnId, Func<long> newId, DateTimeOffset now)
    {
        if (amount <= 0)
        {
            return Errors.Invalid("amount", "The amount must be more than zero");
        }

        if (amount > order.Payment.Refundable)
        {
            return Errors.Invalid("amount", $"At most {Money.ToDecimal(order.Payment.Refundable, order.Currency)} {order.Currency} can be refunded");
        }

        var refunds = new List<Refund>();
        var happened = new List<DomainEvent>();

        // The newest capture first: after a double payment that is the surplus one.
        foreach (var capture in order.Payment.Captures.Reverse())
        {
            var free = capture.Amount - order.Payment.Refunds
                .Where(refund => refund.GatewayPaymentId == capture.GatewayPaymentId && refund.Status != RefundStatus.Failed)
                .Sum(refund => refund.Amount);
            var part = Math.Min(free, amount);
            if (part <= 0)
            {
                continue;
            }

            amount -= part;
            var refund = new Refund
            {
                RefundId = newId(),
                Amount = part,
                Reason = reason,
                Status = RefundStatus.Pending,
                GatewayPaymentId = capture.GatewayPaymentId,
                ReturnId = returnId,
                CreatedAt = now,
                UpdatedAt = now,
            };
            refunds.Add(refund);
            happened.Add(new RefundRequested(order.CustomerId, order.OrderId, refund.RefundId, part));
        }

        var payment = order.Payment with { Refunds = [.. order.Payment.Refunds, .. refunds], UpdatedAt = now };
        return new OrderChange(order with { Payment = payment, UpdatedAt = now }, happened);
    }

    /// <summary>The gateway reports on a refund. Completed is final.</summary>
    public static OrderChange RefundReported(this Order order, long refundId, RefundStatus status, string? gatewayRefundId, DateTimeOffset now)
    {
        var refund = order.Payment.Refunds.FirstOrDefault(known => known.RefundId == refundId);
        if (refund is null || refund.Status == status || refund.Status == RefundStatus.Completed)
        {
            return OrderChange.None(order);
        }

        var reported = refund with
        {
            Status = status,
            GatewayRefundId = gatewayRefundId ?? refund.GatewayRefundId,
            UpdatedAt = now,
            ProcessedAt = status == RefundStatus.Completed ? now : null,
        };
        var payment = order.Payment with { Refunds = [.. order.Payment.Refunds.Select(known => known == refund ? reported : known)], UpdatedAt = now };
        payment = payment with { Status = StatusAfterRefund(payment) };
        return new OrderChange(
            order with { Payment = payment, UpdatedAt = now },
            status == RefundStatus.Completed ? [new OrderRefunded(order.CustomerId, order.OrderId, refundId, refund.Amount, payment.Refunded)] : []);
    }

    private static PaymentStatus StatusAfterRefund(Payment payment) => (payment.Captured - payment.Refunded) switch
    {
        _ when payment.Refunded == 0 => payment.Status,
        <= 0 => PaymentStatus.Refunded,
        var kept when kept >= payment.Amount => PaymentStatus.Paid,
        _ => PaymentStatus.PartiallyRefunded,
    };

    private static OrderChange Paid(OrderChange change, DateTimeOffset now)
    {
        var order = change.Order;
        var paid = new OrderChange(
            order with
            {
                Payment = order.Payment with { Status = PaymentStatus.Paid, PaidAt = now, FailureReason = null, CheckAt = null, UpdatedAt = now },
                ExpiresAt = null,
            },
            [.. change.Events, new OrderPaid(order.CustomerId, order.OrderId, order.Payment.Amount)]);
        return order.Status == OrderStatus.Pending ? paid.Then(moved => moved.MoveTo(OrderStatus.Confirmed, now)).Value : paid;
    }
}
